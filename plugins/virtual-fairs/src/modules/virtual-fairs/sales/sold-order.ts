import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/** A line as it was sold; money in céntimos, IGV included. */
export type SoldOrderLine = {
  line_id: string
  product_id: string | null
  variant_id: string | null
  quantity: number
  /** Pieces that came back. */
  back: number
  /** Charged for one, before discounts: the price that stood there. */
  unit_price: number
  /** Charged for all of them. */
  gross: number
  /** The fair and the stand from whose pages it was added to the cart, by handle or id; null where it was elsewhere. */
  added_from: string | null
  added_at: Date
}

/** What of an order decides what was sold at which fair. */
export type SoldOrder = {
  order_id: string
  version: number
  cancelled: boolean
  captured: number
  refunded: number
  shipping: number
  channel: "shop" | "table"
  /** When it was sold: of a sale at the table that was sent later, when the money changed hands. */
  at: Date
  /** ISO 3166-2 of where it goes, `pe-cus`; null where nobody said. */
  province: string | null
  lines: SoldOrderLine[]
}

/**
 * Reads an order as it stands in Medusa's own tables: within a transaction of ours no other module's service may be
 * called. Two statements; null for an order that is not there.
 */
export async function readSoldOrder(context: Context, orderId: string): Promise<SoldOrder | null> {
  const manager = managerOf(context)
  const [order] = await manager.execute<Record<keyof SoldOrder, unknown>[]>(ORDER, [orderId])
  if (!order) return null
  const lines = await manager.execute<Record<keyof SoldOrderLine, unknown>[]>(LINES, [orderId])
  return {
    ...(order as SoldOrder),
    ...{
      captured: Number(order.captured),
      refunded: Number(order.refunded),
      shipping: Number(order.shipping),
    },
    lines: lines.map((line) => ({
      ...(line as SoldOrderLine),
      ...{ unit_price: Number(line.unit_price), gross: Number(line.gross) },
    })),
  }
}

/** Captured and refunded for an order `o`, in céntimos: what a refused movement left is deleted and not counted. */
export const ORDER_MONEY = `
  select coalesce(sum(taken.amount), 0) as captured, coalesce(sum(given.amount), 0) as refunded
  from order_payment_collection link
    join payment p on p.payment_collection_id = link.payment_collection_id and p.deleted_at is null
    left join lateral (select round(100 * sum(c.amount))::bigint as amount from capture c
      where c.payment_id = p.id and c.deleted_at is null) taken on true
    left join lateral (select round(100 * sum(r.amount))::bigint as amount from refund r
      where r.payment_id = p.id and r.deleted_at is null) given on true
  where link.order_id = o.id and link.deleted_at is null`

// A discount is told with or without tax, as its line's price is or not; see Medusa's totals of adjustments.
const charged = (price: string, inclusive: string, rate: string, less: string) =>
  `round(100 * (${price} * case when ${inclusive} then 1 else 1 + ${rate} end - ${less}))::bigint`

const RATE = (of: string, id: string) =>
  `coalesce((select sum(t.rate) / 100 from ${of} t where t.${id} and t.deleted_at is null), 0)`

const ORDER = `
  select o.id as order_id, o.version, o.canceled_at is not null or o.deleted_at is not null as cancelled,
    money.captured, money.refunded, coalesce(delivery.gross, 0) as shipping,
    case when till.sold_at is null then 'shop' else 'table' end as channel,
    coalesce(till.sold_at, o.created_at) as at,
    case when till.sold_at is null then lower(a.province) end as province
  from "order" o
    left join order_address a on a.id = o.shipping_address_id
    cross join lateral (${ORDER_MONEY}) money
    -- By the till's own record of the cart: what an order says of itself, anybody can have made it say.
    left join lateral (
      select t.sold_at from fairs_till_sale t join order_cart link on link.cart_id = t.cart_id
      where t.id = o.metadata ->> 'till_sale' and link.order_id = o.id and link.deleted_at is null) till on true
    left join lateral (
      select sum(${charged("m.amount", "m.is_tax_inclusive", "tax.rate", "(less.amount * (1 + tax.rate))")}) as gross
      from order_shipping s join order_shipping_method m on m.id = s.shipping_method_id
        cross join lateral (select ${RATE("order_shipping_method_tax_line", "shipping_method_id = m.id")} as rate) tax
        cross join lateral (select coalesce(sum(d.amount), 0) as amount from order_shipping_method_adjustment d
          where d.shipping_method_id = m.id and d.version = s.version and d.deleted_at is null) less
      where s.order_id = o.id and s.version = o.version and s.deleted_at is null and s.return_id is null) delivery
      on true
  where o.id = ? and o.currency_code = 'pen'`

const LINES = `
  select l.id as line_id, l.product_id, l.variant_id, i.quantity::integer as quantity,
    (coalesce(i.return_received_quantity, 0) + coalesce(i.return_dismissed_quantity, 0))::integer as back,
    ${charged("price.one", "l.is_tax_inclusive", "tax.rate", "0")} as unit_price,
    greatest(0, ${charged("price.one * i.quantity", "l.is_tax_inclusive", "tax.rate", "less.amount")}) as gross,
    l.metadata ->> 'fair' as added_from, l.created_at as added_at
  from "order" o
    join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
    join order_line_item l on l.id = i.item_id
    cross join lateral (select coalesce(i.unit_price, l.unit_price) as one) price
    cross join lateral (select ${RATE("order_line_item_tax_line", "item_id = l.id")} as rate) tax
    cross join lateral (
      select coalesce(sum(d.amount * case when d.is_tax_inclusive then 1 else 1 + tax.rate end), 0) as amount
      from order_line_item_adjustment d
      where d.item_id = l.id and d.version = i.version and d.deleted_at is null) less
  where o.id = ? order by l.created_at, l.id`
