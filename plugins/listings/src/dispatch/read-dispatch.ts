import { type Connection } from "@tejido/institutions/http/sql-list"
import { LINE_TITLE, LINE_VARIANT } from "./line-title"
import { carrierOf } from "./carriers"

/** A line as whoever packs sees it. */
export type DispatchLine = {
  id: string
  title: string
  variant: string | null
  sku: string | null
  product_handle: string | null
  cover: string | null
  /** To be sent in all; `packing` is in a parcel that Medusa does not know yet, `dispatched` has left. */
  quantity: number
  packing: number
  dispatched: number
  returned: number
  certificate_codes: string[]
  /** Pieces that could go, the first two hundred: for choosing, where pieces have codes. */
  pieces: { code: string; number: number }[]
}

export type DispatchParcel = {
  id: string
  number: number
  state: "sending" | "sent" | "delivered" | "failed"
  failure: string | null
  exit_number: string
  exit_on: string
  carrier: string
  carrier_name: string
  tracking_number: string | null
  tracking_url: string | null
  pickup: boolean
  sent_at: string | null
  delivered_on: string | null
  told: "waiting" | "sent" | "failed"
  stock_doubt: boolean
  created_at: string
  created_by_name: string
  lines: { line_id: string; quantity: number; piece_codes: string[] }[]
}

/** To whom it goes. Personal data: only for those who send it. */
export type Recipient = {
  name: string
  phone: string | null
  company: string | null
  street: string | null
  reference: string | null
  place: string | null
  ubigeo: string | null
  postal_code: string | null
  document: string | null
}

/** What a dispatch consists of. Two queries. */
export async function readDispatchParts(
  connection: Connection,
  id: string,
  locale: "es" | "en"
): Promise<{ lines: DispatchLine[]; parcels: DispatchParcel[] }> {
  const [lines, parcels] = await Promise.all([
    connection.raw<DispatchLine>(LINES, [id]),
    connection.raw<Omit<DispatchParcel, "carrier_name" | "tracking_url">>(PARCELS, [id]),
  ])
  return {
    lines: lines.rows,
    parcels: parcels.rows.map((parcel) => {
      const { name, tracking_page } = carrierOf(parcel.carrier)
      return {
        ...parcel,
        carrier_name: name[locale],
        tracking_url: parcel.tracking_number ? tracking_page : null,
      }
    }),
  }
}

/** To whom a dispatch goes, and what the buyer wrote on the order; null where the order has no address. One query. */
export async function readRecipient(
  connection: Connection,
  id: string
): Promise<{ recipient: Recipient | null; buyer_note: string | null }> {
  const { rows } = await connection.raw<{ recipient: Recipient | null; buyer_note: string | null }>(
    RECIPIENT,
    [id]
  )
  return rows[0] ?? { recipient: null, buyer_note: null }
}

const inParcels = (states: string) => `coalesce((
  select sum(pl.quantity) from listings_parcel_line pl join listings_parcel p on p.id = pl.parcel_id and p.state in (${states})
  where pl.line_id = line.line_id), 0)::int`

const LINES = `
  select line.line_id as id, coalesce(i.product_title, i.title) as title, ${LINE_VARIANT} as variant,
    i.variant_sku as sku, i.product_handle, coalesce(i.thumbnail, product.thumbnail) as cover, line.quantity,
    ${inParcels("'sending'")} as packing, ${inParcels("'sent', 'delivered'")} as dispatched,
    coalesce((select sum(rl.restocked + rl.kept_out + rl.damaged) from listings_return_line rl
      join listings_return r on r.id = rl.return_id and r.state = 'received'
      where rl.line_id = line.line_id), 0)::int as returned,
    coalesce((select json_agg(c.code order by c.code) from provenance_certificate c
      where c.revoked_at is null and c.code in (
        select unnest(pl.piece_codes) from listings_parcel_line pl join listings_parcel p on p.id = pl.parcel_id
        where pl.line_id = line.line_id and p.state <> 'failed')), '[]') as certificate_codes,
    coalesce((select json_agg(free) from (
      select piece.code, piece.number from product_product_provenance_origin link
        join provenance_lot l on l.origin_id = link.origin_id and l.voided_at is null
        join provenance_piece piece on piece.lot_id = l.id
      where link.product_id = line.product_id and link.deleted_at is null
        and coalesce(
          (select kind from provenance_custody_event c where c.subject_id = piece.id order by c.seq desc limit 1),
          (select kind from provenance_custody_event c where c.subject_id = l.id order by c.seq desc limit 1))
          in ('left_prison', 'listed', 'sold', 'returned')
        and not exists (select from listings_parcel_line pl join listings_parcel p on p.id = pl.parcel_id
          where p.state = 'sending' and piece.code = any(pl.piece_codes))
      order by l.created_at, piece.number limit 200) free), '[]') as pieces
  from listings_dispatch_line line join order_line_item i on i.id = line.line_id
    left join product on product.id = line.product_id
  where line.dispatch_id = ? order by i.created_at, i.id`

const PARCELS = `
  select p.id, p.number, p.state, p.failure, p.exit_number, p.exit_on::text, p.carrier, p.tracking_number, p.pickup,
    p.sent_at, p.delivered_on::text, p.stock_doubt, p.created_at,
    case when p.mail_state in ('sent', 'failed') then p.mail_state else 'waiting' end as told,
    split_part(p.hand #>> '{actor,label}', ' <', 1) as created_by_name,
    (select json_agg(json_build_object('line_id', l.line_id, 'title', ${LINE_TITLE}, 'quantity', l.quantity,
        'piece_codes', l.piece_codes) order by i.created_at, i.id)
     from listings_parcel_line l join order_line_item i on i.id = l.line_id where l.parcel_id = p.id) as lines
  from listings_parcel p where p.dispatch_id = ? order by p.number`

const RECIPIENT = `
  select case when a.id is null then null else json_build_object(
      'name', trim(concat_ws(' ', a.first_name, a.last_name)), 'phone', nullif(a.phone, ''),
      'company', nullif(a.company, ''), 'street', nullif(a.address_1, ''), 'reference', nullif(a.address_2, ''),
      'place', coalesce(a.metadata ->> 'place', nullif(a.city, '')), 'ubigeo', a.metadata ->> 'ubigeo',
      'postal_code', nullif(a.postal_code, ''), 'document', a.metadata ->> 'document') end as recipient,
    nullif(o.metadata ->> 'note', '') as buyer_note
  from listings_dispatch d join "order" o on o.id = d.order_id
    left join order_address a on a.id = o.shipping_address_id
  where d.id = ?`
