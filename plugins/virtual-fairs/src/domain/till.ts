import { z } from "@medusajs/framework/zod"
import { emailField } from "@tejido/institutions/auth/email"
import { oneLine, readable } from "./readable"

/** How people pay at a table. Wallets and cards are paid on the buyer's or a bank's device: nothing of them comes here. */
export const TILL_METHODS = ["cash", "yape", "plin", "card"] as const
export type TillMethod = (typeof TILL_METHODS)[number]

/** What one sale at a table can have. */
export const MOST_OF_SALE = { lines: 50, pieces: 999, centimos: 100_000_000 } as const

/** After a fair has closed, sales of its time are still taken from devices that were without a connection. */
export const LATE_HOURS = 24

const id = z.string().regex(/^[\w-]{1,100}$/)
const centimos = z.number().int().min(1).max(MOST_OF_SALE.centimos)
const maybe = <Schema extends z.ZodTypeAny>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? null : value), schema.nullable().default(null))

/*
 * What a table can be told, by code:
 *  400 received_too_little (details { total })
 *  409 till_virtual, till_not_open, till_over, sold_outside_fair, request_reused, till_busy, till_unfinished, shop_not_ready,
 *      total_differs, product_not_here (details { variant_id }), price_not_of_fair (details { variant_id, prices }),
 *      out_of_stock (details { short: [{ variant_id, available }] }), shop_refused, sale_not_done
 */

/** A sale as the table's device tells it. Amounts in céntimos, IGV included. */
export const TillSaleBody = z.object({
  /** Made by the device for this sale alone: whatever is sent twice is one sale. */
  request_id: z.uuid(),
  /** By the server's clock, as far as the device knows it. */
  sold_at: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  lines: z
    .array(
      z
        .object({
          variant_id: id,
          quantity: z.number().int().min(1).max(MOST_OF_SALE.pieces),
          unit_price: centimos,
        })
        .strict()
    )
    .min(1)
    .max(MOST_OF_SALE.lines)
    .refine((lines) => new Set(lines.map(({ variant_id }) => variant_id)).size === lines.length, "each once"),
  method: z.enum(TILL_METHODS),
  /** Of cash: what the buyer gave. */
  received: maybe(centimos),
  buyer: z
    .object({ email: maybe(emailField), name: maybe(oneLine(120)) })
    .strict()
    .default({ email: null, name: null }),
})
export type TillSaleBody = z.output<typeof TillSaleBody>

/** Why a sale is taken back. */
export const TillCancelBody = z.object({
  reason: readable(500).refine((text) => text !== "", "say why"),
})
export type TillCancelBody = z.output<typeof TillCancelBody>

/** What a sale comes to, in céntimos. */
export function totalOf(lines: readonly { quantity: number; unit_price: number }[]): number {
  return lines.reduce((total, { quantity, unit_price }) => total + quantity * unit_price, 0)
}

/**
 * Where a table's sale of this moment belongs: `taken` during the fair, and while a device may still be bringing what
 * it sold then; else why not.
 */
export function tillWindow(
  { opens_at, closes_at, cancelled_at }: { opens_at: Date; closes_at: Date; cancelled_at: Date | null },
  soldAt: Date,
  now: Date
): "taken" | "not_open" | "over" | "outside" {
  const ended = cancelled_at && cancelled_at < closes_at ? cancelled_at : closes_at
  if (now < opens_at) return "not_open"
  if (now.getTime() >= ended.getTime() + LATE_HOURS * 3_600_000) return "over"
  return soldAt < opens_at || soldAt >= ended ? "outside" : "taken"
}
