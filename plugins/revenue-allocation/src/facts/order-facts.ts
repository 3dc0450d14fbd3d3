import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { centimosFromDecimal, toJsonInteger } from "../domain/centimos"
import { Sale } from "../domain/sale"
import { readProductOrigins } from "./product-origins"

/** One capture of an order's money, in céntimos. */
export type CaptureFacts = {
  id: string
  provider_id: string
  amount: number
  captured_at: Date
}

/** What an order says that matters to money, and its captures, oldest first. */
export type OrderFacts = {
  order_id: string
  currency_code: string
  lines: Sale["lines"]
  shipping: Sale["shipping"]
  captures: CaptureFacts[]
}

/** Medusa's decimals come as numbers, strings or objects; what they all mean is decided in one place. */
const Amount = z.unknown().transform((decimal) => toJsonInteger(centimosFromDecimal(decimal)))
const Quantity = z.unknown().transform(Number)
/** 18 percent is 1800 basis points, just as 18 soles are 1800 céntimos. */
const TaxRate = z
  .array(z.object({ rate: Amount }))
  .nullish()
  .transform((lines) => (lines?.length ? lines.reduce((all, { rate }) => all + rate, 0) : null))

const Order = z.object({
  id: z.string(),
  currency_code: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      product_id: z.string().nullish(),
      quantity: Quantity,
      total: Amount,
      tax_lines: TaxRate,
    })
  ),
  shipping_methods: z.array(z.object({ id: z.string(), total: Amount, tax_lines: TaxRate })).nullish(),
  payment_collections: z
    .array(
      z.object({
        payments: z
          .array(
            z.object({
              provider_id: z.string(),
              captures: z
                .array(z.object({ id: z.string(), amount: Amount, created_at: z.coerce.date() }))
                .nullish(),
            })
          )
          .nullish(),
      })
    )
    .nullish(),
})

/**
 * Reads an order's lines, freight, captures and the origins of its products, through Medusa's graph.
 * Null for an order that does not exist.
 */
export async function readOrderFacts(
  query: Omit<RemoteQueryFunction, symbol>,
  orderId: string
): Promise<OrderFacts | null> {
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "currency_code",
      "total", // makes Medusa compute the totals of lines and shipping methods
      "items.*",
      "items.tax_lines.*",
      "shipping_methods.*",
      "shipping_methods.tax_lines.*",
      "payment_collections.payments.provider_id",
      "payment_collections.payments.captures.*",
    ],
    filters: { id: orderId },
  })
  if (!data[0]) return null
  const order = Order.parse(data[0])
  const productIds = new Set(order.items.flatMap(({ product_id }) => product_id ?? []))
  const origins = await readProductOrigins(query, [...productIds])

  return {
    order_id: order.id,
    currency_code: order.currency_code,
    lines: order.items
      .filter(({ quantity }) => quantity > 0)
      .map(({ id, product_id, quantity, total, tax_lines }) => ({
        line_id: id,
        product_id: product_id ?? null,
        quantity,
        gross: total,
        tax_bp: tax_lines,
        origin: origins.get(product_id ?? "") ?? null,
      })),
    shipping: (order.shipping_methods ?? []).map(({ id, total, tax_lines }) => ({
      line_id: id,
      gross: total,
      tax_bp: tax_lines,
    })),
    captures: (order.payment_collections ?? [])
      .flatMap(({ payments }) => payments ?? [])
      .flatMap(({ provider_id, captures }) =>
        (captures ?? []).map(({ id, amount, created_at }) => ({
          id,
          provider_id,
          amount,
          captured_at: created_at,
        }))
      )
      .sort((a, b) => a.captured_at.getTime() - b.captured_at.getTime() || (a.id < b.id ? -1 : 1)),
  }
}

/** The facts of one of the order's captures; the earlier ones count as `captured_before`. */
export function saleOfCapture(order: OrderFacts, capture: CaptureFacts): Sale {
  const earlier = order.captures.slice(0, order.captures.indexOf(capture))
  return Sale.parse({
    currency_code: order.currency_code,
    provider_id: capture.provider_id,
    captured: capture.amount,
    captured_before: earlier.reduce((all, { amount }) => all + amount, 0),
    lines: order.lines,
    shipping: order.shipping,
  })
}

/** The sale that the order would be if it were captured whole now; null when there is nothing to pay. */
export function saleOfWholeOrder(order: OrderFacts): Sale | null {
  const captured = [...order.lines, ...order.shipping].reduce((all, { gross }) => all + gross, 0)
  if (captured === 0) return null
  return Sale.parse({
    currency_code: order.currency_code,
    provider_id: "projection",
    captured,
    captured_before: 0,
    lines: order.lines,
    shipping: order.shipping,
  })
}
