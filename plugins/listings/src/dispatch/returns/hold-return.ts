import type { Context } from "@medusajs/framework/types"
import { type Hand, noSuch, reaches } from "@tejido/provenance/modules/provenance/lots/reach"
import { managerOf } from "../../modules/listings/transaction"
import type { KeptHand } from "../parcel-hand"
import type { LevelBefore } from "./return-stock"

/** A return as carrying on needs it. */
export type ReturnRow = {
  id: string
  number: string
  state: "announced" | "receiving" | "received" | "cancelled"
  dispatch_id: string
  dispatch_number: string
  order_id: string
  establishment_id: string
  hand: KeptHand
  created_by: string
  stock_before: LevelBefore[] | null
  /** The place that what came back was sent from; null where stock is not counted. */
  location_id: string | null
  custody_at: Date | null
  /** ISO day of Lima. */
  received_on: string | null
  lines: ReturnRowLine[]
}

export type ReturnRowLine = {
  line_id: string
  quantity: number
  restocked: number
  kept_out: number
  damaged: number
  piece_codes: string[]
}

/** The return as it stands, or null. One statement. */
export async function readReturn(context: Context, id: string): Promise<ReturnRow | null> {
  const [row] = await managerOf(context).execute<ReturnRow[]>(
    `select r.id, r.number, r.state, r.dispatch_id, d.number as dispatch_number, d.order_id, d.establishment_id, r.hand,
       r.created_by, r.stock_before, r.custody_at,
       (r.received_at at time zone 'America/Lima')::date::text as received_on,
       (select p.location_id from listings_parcel p join listings_parcel_line pl on pl.parcel_id = p.id
        where p.dispatch_id = d.id and p.location_id is not null and p.state in ('sent', 'delivered')
          and pl.line_id in (select line_id from listings_return_line where return_id = r.id)
        order by p.number desc limit 1) as location_id,
       (select json_agg(json_build_object('line_id', l.line_id, 'quantity', l.quantity, 'restocked', l.restocked,
          'kept_out', l.kept_out, 'damaged', l.damaged, 'piece_codes', l.piece_codes) order by l.line_id)
        from listings_return_line l where l.return_id = r.id) as lines
     from listings_return r join listings_dispatch d on d.id = r.dispatch_id where r.id = ?`,
    [id]
  )
  return row ?? null
}

/**
 * The return, held until the transaction ends.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike
 */
export async function holdReturn(context: Context, hand: Hand, id: string): Promise<ReturnRow> {
  await managerOf(context).execute("select from listings_return where id = ? for update", [id])
  const row = await readReturn(context, id)
  if (!row || !reaches(hand, row.establishment_id)) throw noSuch("return")
  return row
}
