import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { type Hand, noSuch, reaches, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { tillWindow, totalOf, type TillSaleBody } from "../../../domain/till"
import { ToldRefusal } from "../../../domain/told-refusal"
import { holdFair } from "../fairs/hold-fair"
import { NORMAL_PRICE } from "../shop/variants-of"
import { managerOf } from "../transaction"
import { readTillRequest, type TillSaleRow } from "./till-sale-row"

const { CONFLICT, INVALID_DATA } = MedusaError.Types

/** A clock that was set by hand may be ahead by this much. */
const AHEAD_MS = 10 * 60_000

/**
 * Writes down a sale that a device tells of, before anything is sold: whoever is up can carry on with it. What was told
 * before is answered as it stands, and one that was refused is begun anew. In a transaction.
 * @throws MedusaError NOT_FOUND for a fair that is not there; CONFLICT `request_reused`, `till_virtual`,
 *   `till_not_open`, `till_over`, `sold_outside_fair`, `product_not_here` and `price_not_of_fair` (details
 *   { variant_id, prices }); INVALID_DATA `received_too_little` (details { total })
 */
export async function beginTillSale(
  context: Context,
  hand: Hand,
  fairId: string,
  sale: TillSaleBody
): Promise<string> {
  const fair = await holdFair(context, fairId, "share")
  const known = await readTillRequest(context, sale.request_id)
  if (known) return await beginAgain(context, hand, known, fairId, sale)
  if (fair.published_at === null || fair.state === "draft") throw noSuch("fair")
  if (fair.mode === "virtual") throw refused(CONFLICT, "till_virtual", "This fair has no tables")
  const soldAt = new Date(Math.min(sale.sold_at.getTime(), fair.at.getTime()))
  const ahead = sale.sold_at.getTime() - fair.at.getTime() > AHEAD_MS
  const window = ahead ? "outside" : tillWindow(fair, soldAt, fair.at)
  if (window === "not_open") throw refused(CONFLICT, "till_not_open", "This fair has not opened yet")
  if (window === "over") throw refused(CONFLICT, "till_over", "This fair is over")
  if (window === "outside") throw refused(CONFLICT, "sold_outside_fair", "This was not sold during the fair")
  const total = totalOf(sale.lines)
  if (sale.received !== null && (sale.method !== "cash" || sale.received < total)) {
    throw new ToldRefusal(INVALID_DATA, "received_too_little", "Less was given than it costs", { total })
  }
  const lines = await standingOf(context, hand, fairId, sale)
  return await write(context, hand, fairId, { ...sale, sold_at: soldAt }, total, lines)
}

/** The same words once more, by whoever may say them: anything else under the same name is a mistake of the device. */
async function beginAgain(
  context: Context,
  hand: Hand,
  known: TillSaleRow,
  fairId: string,
  sale: TillSaleBody
): Promise<string> {
  const words = (lines: readonly { variant_id: string; quantity: number; unit_price: number }[]) =>
    lines.map(({ variant_id, quantity, unit_price }) => `${variant_id}:${quantity}:${unit_price}`).join()
  const same =
    known.fair_id === fairId &&
    known.method === sale.method &&
    words(known.lines) === words(sale.lines) &&
    known.lines.every(({ establishment_id }) => reaches(hand, establishment_id))
  if (!same) throw refused(CONFLICT, "request_reused", "Another sale has this name already")
  if (known.state === "refused") {
    await managerOf(context).execute(
      `update fairs_till_sale set state = 'begun', refusal = null, cart_id = null, updated_at = now()
       where id = ? and state = 'refused'`,
      [known.id]
    )
  }
  return known.id
}

type Standing = {
  variant_id: string
  product_id: string
  stand_id: string
  establishment_id: string
  prices: number[]
}

/** Where each piece stands at this fair. A table sells what stands within reach, at a price that it was told. */
async function standingOf(
  context: Context,
  hand: Hand,
  fairId: string,
  { lines }: TillSaleBody
): Promise<Standing[]> {
  const rows = await managerOf(context).execute<Standing[]>(
    `select sp.variant_id, sp.product_id, s.id as stand_id, s.establishment_id,
       array(select t.fair_price::float8 from fairs_told_price t
         where t.fair_id = sp.fair_id and t.variant_id = sp.variant_id
         union select (${NORMAL_PRICE})::float8 where ${NORMAL_PRICE} is not null order by 1) as prices
     from fairs_stand_product sp join fairs_stand s on s.id = sp.stand_id and s.closed_at is null
       join product_variant v on v.id = sp.variant_id and v.deleted_at is null
     where sp.fair_id = ? and sp.variant_id in (?)`,
    [fairId, lines.map(({ variant_id }) => variant_id)]
  )
  return lines.map(({ variant_id, unit_price }) => {
    const found = rows.find((row) => row.variant_id === variant_id)
    if (!found || !reaches(hand, found.establishment_id)) {
      throw new ToldRefusal(CONFLICT, "product_not_here", "This does not stand here", { variant_id })
    }
    if (!found.prices.includes(unit_price)) {
      throw new ToldRefusal(CONFLICT, "price_not_of_fair", "This never had that price here", {
        variant_id,
        prices: found.prices,
      })
    }
    return found
  })
}

async function write(
  context: Context,
  hand: Hand,
  fairId: string,
  sale: TillSaleBody,
  total: number,
  standings: readonly Standing[]
): Promise<string> {
  const manager = managerOf(context)
  const id = generateEntityId("", "ftil")
  const written = await manager.execute<{ id: string }[]>(
    `insert into fairs_till_sale (id, request_id, fair_id, member_id, sold_at, method, total, received, buyer)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb) on conflict (request_id) do nothing returning id`,
    [
      ...[id, sale.request_id, fairId, hand.actor.id ?? hand.actor.type, sale.sold_at, sale.method],
      ...[total, sale.received, JSON.stringify(sale.buyer)],
    ]
  )
  // Told twice at once: the other one is committed by now, for the insert waited for it.
  if (written.length === 0) return (await readTillRequest(context, sale.request_id))?.id ?? id
  const rows = sale.lines.map((line, position) => ({ ...standings[position], ...line, position }))
  await manager.execute(
    `insert into fairs_till_line (sale_id, position, stand_id, establishment_id, product_id, variant_id, quantity,
       unit_price)
     select ?, position, stand_id, establishment_id, product_id, variant_id, quantity, unit_price
     from jsonb_to_recordset(?::jsonb) as line (position integer, stand_id text, establishment_id text,
       product_id text, variant_id text, quantity integer, unit_price bigint)`,
    [id, JSON.stringify(rows)]
  )
  return id
}
