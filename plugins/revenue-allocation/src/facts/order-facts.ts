import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { centimosFromDecimal, toJsonInteger } from "../domain/centimos"
import type { Movement, OrderPosition } from "../domain/order-position"
import type { SaleLine, SaleShipping } from "../domain/sale"
import { readProductOrigins } from "./product-origins"

/** One movement of an order's money, and when it was. */
export type DatedMovement = Movement & { occurred_at: Date }

/** What an order says that matters to money. */
export type OrderFacts = {
  order_id: string
  currency_code: string
  /** What the buyer keeps. */
  lines: SaleLine[]
  shipping: SaleShipping[]
  /** Captures and refunds, oldest first. */
  movements: DatedMovement[]
}

/** Medusa's decimals come as numbers, strings or objects; what they all mean is decided in one place. */
const Amount = z.unknown().transform((decimal) => toJsonInteger(centimosFromDecimal(decimal)))
const Quantity = z.unknown().transform((quantity) => Number(quantity ?? 0))
/** 18 percent is 1800 basis points, just as 18 soles are 1800 céntimos. */
const TaxRate = z
  .array(z.object({ rate: Amount }))
  .nullish()
  .transform((lines) => (lines?.length ? lines.reduce((all, { rate }) => all + rate, 0) : null))

const Payment = z.object({ id: z.string(), amount: Amount, created_at: z.coerce.date() })

const Order = z.object({
  id: z.string(),
  currency_code: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      product_id: z.string().nullish(),
      quantity: Quantity,
      detail: z.object({ return_received_quantity: Quantity, return_dismissed_quantity: Quantity }),
      // Of what is kept: Medusa takes what came back off it by itself.
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
              captures: z.array(Payment).nullish(),
              refunds: z.array(Payment).nullish(),
            })
          )
          .nullish(),
      })
    )
    .nullish(),
})

/**
 * Reads an order's lines, freight, captures, refunds and the origins of its products, through Medusa's graph.
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
      "items.detail.*",
      "items.tax_lines.*",
      "shipping_methods.*",
      "shipping_methods.tax_lines.*",
      "payment_collections.payments.provider_id",
      "payment_collections.payments.captures.*",
      "payment_collections.payments.refunds.*",
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
      .map(({ detail, ...item }) => ({
        ...item,
        kept: item.quantity - detail.return_received_quantity - detail.return_dismissed_quantity,
      }))
      .filter(({ kept }) => kept > 0)
      .map(({ id, product_id, kept, total, tax_lines }) => ({
        line_id: id,
        product_id: product_id ?? null,
        quantity: kept,
        gross: total,
        tax_bp: tax_lines,
        origin: origins.get(product_id ?? "") ?? null,
      })),
    shipping: (order.shipping_methods ?? []).map(({ id, total, tax_lines }) => ({
      line_id: id,
      gross: total,
      tax_bp: tax_lines,
    })),
    movements: (order.payment_collections ?? [])
      .flatMap(({ payments }) => payments ?? [])
      .flatMap(({ provider_id, captures, refunds }) => [
        ...(captures ?? []).map((capture) => movement("capture", provider_id, capture)),
        ...(refunds ?? []).map((refund) => movement("refund", provider_id, refund)),
      ])
      .sort((a, b) => a.occurred_at.getTime() - b.occurred_at.getTime() || (a.id < b.id ? -1 : 1)),
  }
}

/** The position that the order would have if it were captured whole now; null when there is nothing to pay. */
export function positionOfWholeOrder({ currency_code, lines, shipping }: OrderFacts): OrderPosition | null {
  const amount = [...lines, ...shipping].reduce((all, { gross }) => all + gross, 0)
  if (amount === 0) return null
  const movements = [{ kind: "capture" as const, id: "projection", provider_id: "projection", amount }]
  return { currency_code, lines, shipping, movements }
}

function movement(
  kind: "capture" | "refund",
  provider_id: string,
  { id, amount, created_at }: z.infer<typeof Payment>
): DatedMovement {
  return {
    kind,
    id,
    provider_id,
    amount: kind === "capture" ? amount : -amount,
    occurred_at: created_at,
  }
}
