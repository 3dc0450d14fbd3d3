import { z } from "@medusajs/framework/zod"
import { dayQuery } from "@tejido/institutions/http/lima-day"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { limaToday } from "@tejido/provenance/domain/lima-today"
import { MOST } from "../domain/listing-content"
import { STOCK_REASONS } from "../domain/stock-change"

/*
 * Codes that these routes refuse with beside `invalid_data` and `not_found`:
 *   409 below_reserved   details { stocked, reserved, available }: fewer would be left than buyers were promised
 *   409 stock_moved      details as above: something moved since the count was begun (`seen`)
 *   409 request_reused   this request_id did something else to this piece already
 *   409 stock_busy       the piece was held too long; nothing was done, send it again
 *   400 too_many         more than 100 000 of one piece
 *   400 nothing_changes  an adjustment by 0
 *   400 reason_other_way damaged, lost and gift take away; found and made add
 */

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !/\p{Cc}/u.test(text), "no control characters")
const note = z.preprocess((typed) => (typed === "" ? null : typed), line(500).nullable().optional())
const pieces = z.number().int().min(0).max(MOST.stock)
/** Made where the button is, once for each time that it is meant: a UUID does. */
const requestId = z.string().regex(/^[\w-]{8,100}$/, "not the form of a request's id")

/** How many were counted on the shelf, those sold and not yet sent included; `seen`: how many the page said. */
export const StockCountBody = z.object({
  counted: pieces,
  seen: pieces.optional(),
  note,
  request_id: requestId,
})
export type StockCountBody = z.infer<typeof StockCountBody>

/** A table of pieces, each once. */
export const StockCountsBody = z.object({
  counts: z
    .array(z.strictObject({ id: idQuery, counted: pieces, seen: pieces.optional() }))
    .min(1)
    .max(200)
    .refine(
      (counts) => new Set(counts.map(({ id }) => id)).size === counts.length,
      "a piece is counted once"
    ),
  request_id: requestId,
})
export type StockCountsBody = z.infer<typeof StockCountsBody>

/** More or fewer, and why, in a word and in the operator's own. */
export const StockAdjustBody = z.object({
  delta: z.number().int().min(-MOST.stock).max(MOST.stock),
  reason: z.enum(STOCK_REASONS),
  note: line(500),
  request_id: requestId,
})
export type StockAdjustBody = z.infer<typeof StockAdjustBody>

/** Sold over the table at a fair: how many, the number of the sales slip, and the day, which has come. */
export const FairSaleBody = z.object({
  quantity: z.number().int().min(1).max(MOST.stock),
  receipt: line(60),
  sold_on: dayQuery.refine((day) => day >= "2020-01-01" && day <= limaToday(), "a day from 2020 until today"),
  note,
  request_id: requestId,
})
export type FairSaleBody = z.infer<typeof FairSaleBody>

export const LowAtBody = z.object({ low_at: pieces.nullable() })
export type LowAtBody = z.infer<typeof LowAtBody>
