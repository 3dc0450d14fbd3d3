import { MedusaError } from "@medusajs/framework/utils"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { certificateAddresses } from "@tejido/provenance/domain/certificate-credential"
import { type EstablishmentFacts, publicEstablishment } from "@tejido/provenance/domain/public-view"
import { refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { LINE_VARIANT } from "../line-title"
import { readRecipient, type Recipient } from "../read-dispatch"

/** One line of a slip; no price anywhere. */
export type SlipLine = {
  title: string
  variant: string | null
  sku: string | null
  quantity: number
  piece_codes: string[]
}

/** A thing whose origin the buyer can look up. */
export type SlipOrigin = {
  title: string
  /** Of the certificate; null where there is none and the address is the product's page. */
  code: string | null
  address: string
  workshop: { handle: string; name: string; craft_line: string }
}

/** What goes into the box. It leaves the prison, so it says only what the public may know of where it comes from. */
export type Slip = {
  number: string
  order: number
  delivery: string
  /** The establishment by name, or only its region. */
  place: string
  recipient: Recipient | null
  note: string | null
  lines: SlipLine[]
  origins: SlipOrigin[]
  host: string
}

type Head = { number: string; order: number; delivery: string; establishment: EstablishmentFacts }
type Line = SlipLine & {
  product_handle: string | null
  certificate: string | null
  workshop: SlipOrigin["workshop"] | null
}

/**
 * What is to be packed now, or what one parcel holds.
 * @param issuer the shop's address, which the QR codes lead to
 * @throws MedusaError CONFLICT `nothing_to_print`
 */
export async function readSlip(
  connection: Connection,
  issuer: string,
  { dispatchId, parcelId }: { dispatchId: string; parcelId: string | undefined }
): Promise<Slip> {
  const [head, lines, to] = await Promise.all([
    connection.raw<Head>(HEAD, [dispatchId]).then(({ rows }) => rows[0]),
    connection.raw<Line>(LINES, [parcelId ?? null, parcelId ?? null, dispatchId]).then(({ rows }) => rows),
    readRecipient(connection, dispatchId),
  ])
  const packed = lines.filter(({ quantity }) => quantity > 0)
  if (!head || packed.length === 0) {
    throw refused(MedusaError.Types.CONFLICT, "nothing_to_print", "There is nothing to pack")
  }
  const { name, region } = publicEstablishment(head.establishment)
  return {
    ...{ number: head.number, order: head.order, delivery: head.delivery, place: name ?? region },
    ...{ recipient: to.recipient, note: to.buyer_note, host: new URL(issuer).host },
    lines: packed.map(({ title, variant, sku, quantity, piece_codes }) => ({
      ...{ title, variant, sku, quantity, piece_codes },
    })),
    origins: packed.flatMap((line) => {
      if (!line.workshop || (!line.certificate && !line.product_handle)) return []
      const address = line.certificate
        ? certificateAddresses(issuer).origin(line.certificate)
        : `${issuer}/producto/${encodeURIComponent(line.product_handle ?? "")}`
      return [{ title: line.title, code: line.certificate, address, workshop: line.workshop }]
    }),
  }
}

const HEAD = `
  select d.number, d.order_display_id as order, d.delivery_name as delivery,
    json_build_object('handle', e.handle, 'name', e.name, 'department', e.department, 'visibility', e.visibility)
      as establishment
  from listings_dispatch d join provenance_establishment e on e.id = d.establishment_id where d.id = ?`

// Of a parcel what is in it; else what is left, or everything where nothing is left. A piece's own certificate, or that
// of the lot that it was made in.
const LINES = `
  select coalesce(i.product_title, i.title) as title, ${LINE_VARIANT} as variant,
    i.variant_sku as sku, packed.quantity, packed.piece_codes, i.product_handle,
    case when w.id is null then null else
      json_build_object('handle', w.handle, 'name', w.name, 'craft_line', w.craft_line) end as workshop,
    (select c.code from provenance_certificate c join provenance_lot l on l.id = c.lot_id
     where c.revoked_at is null and l.voided_at is null and (
       c.code = any(packed.piece_codes) or l.origin_id = link.origin_id and (
         c.piece_id is null or l.quantity = 1))
     order by c.code = any(packed.piece_codes) desc, c.piece_id is null, c.issued_at desc limit 1) as certificate
  from listings_dispatch_line line join listings_dispatch d on d.id = line.dispatch_id
    join order_line_item i on i.id = line.line_id
    left join listings_parcel_line pl on pl.parcel_id = ? and pl.line_id = line.line_id
    cross join lateral (
      select coalesce(sum(gone.quantity), 0)::int as gone from listings_parcel_line gone
        join listings_parcel p on p.id = gone.parcel_id and p.state in ('sent', 'delivered')
      where gone.line_id = line.line_id) sent
    cross join lateral (
      select case when ?::text is not null then coalesce(pl.quantity, 0)
          when d.state = 'dispatched' then line.quantity else line.quantity - sent.gone end as quantity,
        coalesce(pl.piece_codes, '{}') as piece_codes) packed
    left join product_product_provenance_origin link on link.product_id = line.product_id and link.deleted_at is null
    left join provenance_origin o on o.id = link.origin_id
    left join provenance_workshop w on w.id = o.workshop_id
  where line.dispatch_id = ? order by i.created_at, i.id`
