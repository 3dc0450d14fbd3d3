import type { Connection } from "@tejido/institutions/http/sql-list"
import { carrierOf } from "./carriers"

/** A parcel as its buyer sees it: nothing says where it left from (rule P1), and no document of the gate is theirs. */
export type BuyerParcel = {
  id: string
  sent_at: string
  /** ISO day; null while it is under way, as far as anybody knows. */
  delivered_on: string | null
  pickup: boolean
  carrier_name: string
  tracking_number: string | null
  /** The carrier's page on which the number is looked up. */
  tracking_url: string | null
  lines: { line_id: string; quantity: number }[]
}

type Row = Omit<BuyerParcel, "carrier_name" | "tracking_url"> & { carrier: string }

/**
 * What of an order has left, the first on top; null where the secret is not the order's: the id of the cart that it
 * came from. Two statements at most.
 */
export async function readBuyerParcels(
  connection: Connection,
  orderId: string,
  secret: string,
  locale: "es" | "en"
): Promise<BuyerParcel[] | null> {
  const known = await connection.raw<{ order_id: string }>(
    "select order_id from order_cart where order_id = ? and cart_id = ? and deleted_at is null",
    [orderId, secret]
  )
  if (known.rows.length === 0) return null
  const { rows } = await connection.raw<Row>(PARCELS, [orderId])
  return rows.map(({ carrier, ...parcel }) => {
    const { name, tracking_page } = carrierOf(carrier)
    return {
      ...parcel,
      carrier_name: name[locale],
      tracking_url: parcel.tracking_number === null ? null : tracking_page,
    }
  })
}

const PARCELS = `
  select p.id, p.sent_at, p.delivered_on::text, p.pickup, p.carrier, p.tracking_number,
    (select json_agg(json_build_object('line_id', l.line_id, 'quantity', l.quantity) order by l.line_id)
     from listings_parcel_line l where l.parcel_id = p.id) as lines
  from listings_parcel p join listings_dispatch d on d.id = p.dispatch_id
  where d.order_id = ? and p.state in ('sent', 'delivered') order by p.sent_at, p.id`
