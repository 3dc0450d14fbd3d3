import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { noSuch, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { canBeWantedBy, type EnquiryBody, enquiryCode } from "../../../domain/enquiry"
import type { FairState } from "../../../domain/fair-state"
import { FAIR_IS_PUBLIC } from "../public/shown"
import { managerOf, tell } from "../transaction"
import { oweNotices } from "./owe-enquiry-mails"

const { CONFLICT, INVALID_DATA } = MedusaError.Types

type Place = { id: string; establishment_id: string; closed: boolean }

/**
 * Keeps a wholesale enquiry, and owes the mails about it: a copy to whoever asks, and word to the staff that answers.
 * It goes to staff alone, never to a workshop's people.
 * @returns the enquiry's code
 * @throws MedusaError NOT_FOUND for a fair that is not public; CONFLICT `fair_over`, `stand_closed`; INVALID_DATA
 *   `stand_unknown`, `product_not_at_fair`, `wanted_by_not_possible`
 */
export async function createEnquiry(context: Context, handle: string, asked: EnquiryBody): Promise<string> {
  const manager = managerOf(context)
  const [fair] = await manager.execute<{ id: string; state: FairState; at: Date; year: number }[]>(
    `select f.id, fairs_state(f, now()) as state, now() as at,
       extract(year from now() at time zone 'America/Lima')::int as year
     from fairs_fair f where f.handle = ? and ${FAIR_IS_PUBLIC}`,
    [handle]
  )
  if (!fair) throw noSuch("fair")
  if (!["announced", "live", "closed"].includes(fair.state)) {
    throw refused(CONFLICT, "fair_over", "This fair is over")
  }
  if (asked.wanted_by !== null && !canBeWantedBy(asked.wanted_by, fair.at)) {
    throw refused(INVALID_DATA, "wanted_by_not_possible", "From today on, within three years")
  }
  const named = asked.stand === null ? null : await readNamedStand(context, fair.id, asked.stand)
  const stand = asked.product_id === null ? named : await standOfProduct(context, fair.id, asked, named)
  // Held until the transaction ends: codes have no gaps.
  const [numbered] = await manager.execute<{ last: number }[]>(
    `insert into fairs_enquiry_number as n (year, last) values (?, 1)
     on conflict (year) do update set last = n.last + 1 returning last`,
    [fair.year]
  )
  const id = generateEntityId("", "fenq")
  const code = enquiryCode(fair.year, numbered?.last ?? 0)
  await manager.execute(
    `insert into fairs_enquiry (id, code, fair_id, stand_id, establishment_id, product_id, name, email, phone,
       organisation, quantity, wanted_by, message, locale)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[id, code, fair.id, stand?.id ?? null, stand?.establishment_id ?? null, asked.product_id],
      ...[asked.name, asked.email, asked.phone, asked.organisation, asked.quantity, asked.wanted_by],
      ...[asked.message, asked.locale],
    ]
  )
  await oweNotices(context, { id, establishment_id: stand?.establishment_id ?? null })
  tell(context, "enquiry", [id])
  return code
}

async function readNamedStand(context: Context, fairId: string, handle: string): Promise<Place> {
  const [stand] = await managerOf(context).execute<Place[]>(
    `select id, establishment_id, closed_at is not null as closed from fairs_stand
     where fair_id = ? and handle = ?`,
    [fairId, handle]
  )
  if (!stand) throw refused(INVALID_DATA, "stand_unknown", "This fair has no such stand")
  if (stand.closed) throw refused(CONFLICT, "stand_closed", "This stand was closed")
  return stand
}

/** Of a product that only one stand has, that stand, whether it was named or not. */
async function standOfProduct(
  context: Context,
  fairId: string,
  { product_id }: Pick<EnquiryBody, "product_id">,
  named: Place | null
): Promise<Place | null> {
  const stands = await managerOf(context).execute<Place[]>(
    `select distinct s.id, s.establishment_id, false as closed from fairs_stand_product sp
       join fairs_stand s on s.id = sp.stand_id and s.closed_at is null
     where sp.fair_id = ? and sp.product_id = ?`,
    [fairId, product_id]
  )
  const among = named ? stands.filter(({ id }) => id === named.id) : stands
  if (among.length === 0) {
    throw refused(INVALID_DATA, "product_not_at_fair", "No stand of this fair has this product")
  }
  return among.length === 1 ? (among[0] ?? null) : null
}
