import type { Context } from "@medusajs/framework/types"
import { REGIONS, regionCode } from "@tejido/provenance/domain/region-codes"
import { fairOfLine } from "../../../domain/fair-of-line"
import { keptOfOrder } from "../../../domain/kept-of-order"
import { managerOf, tell } from "../transaction"
import { countSold } from "./count-sold"
import { readSoldOrder, type SoldOrder, type SoldOrderLine } from "./sold-order"
import { standingsOf } from "./standings-of"
import { writeShareOnOrder } from "./write-share-on-order"

/** A line as it counts for a fair. */
type Sale = { line_id: string; fair_id: string; stand_id: string; at_fair_price: boolean }
/** A line of the order with the moment that decides which fairs were open. */
type DatedLine = SoldOrderLine & { at: Date }

/**
 * Brings what fairs sold to where an order stands: which of its lines count for which stand is decided when they are
 * first seen, and what came back of them is counted back. Whoever comes second computes again from what is there: safe
 * to run any number of times, in any process. In a transaction.
 * @returns the stands of which the sales changed
 */
export async function takeInSales(context: Context, orderId: string): Promise<string[]> {
  const manager = managerOf(context)
  // Facts are read once nobody else is writing of this order: an older reading must not come after a newer one.
  await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`fairs-order:${orderId}`])
  const order = await readSoldOrder(context, orderId)
  if (!order) return []
  const known = await manager.execute<Sale[]>(
    "select line_id, fair_id, stand_id, at_fair_price from fairs_sale where order_id = ?",
    [orderId]
  )
  const sales = [...known, ...(await newSales(context, order, known))]
  await keepSeen(context, order)
  if (sales.length === 0) return []
  await holdStands(context, sales)
  await keepSales(context, order, sales)
  const stands = await countSold(context, sales)
  await writeShareOnOrder(context, orderId)
  tell(context, "stand", stands)
  return stands
}

/** Lines that nobody has judged yet, of fairs whose stands had them. */
async function newSales(context: Context, order: SoldOrder, known: readonly Sale[]): Promise<Sale[]> {
  // An order that was never paid and fell through sold nothing.
  if (order.cancelled && order.captured === 0) return []
  const [seen] = await managerOf(context).execute<{ taken_at: Date }[]>(
    "select taken_at from fairs_sale_order where order_id = ?",
    [order.order_id]
  )
  const fresh = order.lines
    .filter(({ line_id, variant_id, product_id, added_at }) => {
      const judged = known.some((sale) => sale.line_id === line_id) || (seen && added_at <= seen.taken_at)
      return variant_id && product_id && !judged
    })
    // What an edit added is sold then, not when the order was placed.
    .map((line): DatedLine => ({ ...line, at: seen ? line.added_at : order.at }))
  const standings = await standingsOf(context, order, fresh)
  return fresh.flatMap((line) => {
    const of = standings.get(line.line_id) ?? []
    const from = of.find(({ fair_id, fair_handle }) => [fair_id, fair_handle].includes(line.added_from ?? ""))
    const counted = fairOfLine({ unit_price: line.unit_price, added_from: from?.fair_id ?? null }, of)
    return counted
      ? {
          ...{ line_id: line.line_id, fair_id: counted.fair_id, stand_id: counted.stand_id },
          at_fair_price: counted.fair_price === line.unit_price,
        }
      : []
  })
}

/** What is decided about an order is decided on what it said now. */
async function keepSeen(context: Context, order: SoldOrder): Promise<void> {
  const { order_id, version, cancelled, captured, refunded } = order
  await managerOf(context).execute(
    `insert into fairs_sale_order (order_id, version, cancelled, captured, refunded) values (?, ?, ?, ?, ?)
     on conflict (order_id) do update set version = excluded.version, cancelled = excluded.cancelled,
       captured = excluded.captured, refunded = excluded.refunded, taken_at = now()`,
    [order_id, version, cancelled, captured, refunded]
  )
}

/** Fairs before their stands, as everybody takes them; two sales at one stand wait for each other here. */
async function holdStands(context: Context, sales: readonly Sale[]): Promise<void> {
  const manager = managerOf(context)
  await manager.execute("select from fairs_fair where id in (?) order by id for key share", [
    [...new Set(sales.map(({ fair_id }) => fair_id))],
  ])
  await manager.execute("select from fairs_stand where id in (?) order by id for no key update", [
    [...new Set(sales.map(({ stand_id }) => stand_id))],
  ])
}

async function keepSales(context: Context, order: SoldOrder, sales: readonly Sale[]): Promise<void> {
  const manager = managerOf(context)
  const kept = keptOfOrder(order.lines, order)
  const lines = new Map(order.lines.map((line, i) => [line.line_id, { line, kept: kept[i] }]))
  const rows = sales.flatMap((sale) => {
    const found = lines.get(sale.line_id)
    if (!found) return []
    const { quantity, gross, product_id, variant_id } = found.line
    const { quantity: left = 0, amount = 0 } = found.kept ?? {}
    return {
      ...{ ...sale, product_id, variant_id, quantity, amount: gross },
      ...{ back: quantity - left, back_amount: gross - amount },
    }
  })
  await manager.execute(
    `insert into fairs_sale (line_id, order_id, fair_id, stand_id, product_id, variant_id, quantity, amount,
       at_fair_price, channel, at, department)
     select line_id, ?, fair_id, stand_id, product_id, variant_id, quantity, amount, at_fair_price, ?, ?, ?
     from jsonb_to_recordset(?::jsonb) as sale(line_id text, fair_id text, stand_id text, product_id text,
       variant_id text, quantity integer, amount bigint, at_fair_price boolean)
     on conflict (line_id) do update set quantity = excluded.quantity, amount = excluded.amount`,
    [order.order_id, order.channel, order.at, departmentOf(order.province), JSON.stringify(rows)]
  )
  // What an edit took off the order altogether is no line of it any more.
  const gone = sales.filter(({ line_id }) => !lines.has(line_id)).map(({ line_id }) => line_id)
  if (gone.length) await manager.execute("delete from fairs_sale where line_id in (?)", [gone])
  await manager.execute(
    `insert into fairs_sale_back (line_id, quantity, amount)
     select line_id, back, back_amount
     from jsonb_to_recordset(?::jsonb) as sale(line_id text, back integer, back_amount bigint)
     where back > 0 or back_amount > 0 or exists (select from fairs_sale_back b where b.line_id = sale.line_id)
     on conflict (line_id) do update set quantity = excluded.quantity, amount = excluded.amount, at = now()
     where (fairs_sale_back.quantity, fairs_sale_back.amount) <> (excluded.quantity, excluded.amount)`,
    [JSON.stringify(rows)]
  )
}

/** The province of Lima is a subdivision of its own, apart from the region around it. */
function departmentOf(province: string | null): string | null {
  const code = province?.replace(/^pe-/, "").toUpperCase()
  return REGIONS.find((region) => regionCode(region) === (code === "LMA" ? "LIM" : code)) ?? null
}
