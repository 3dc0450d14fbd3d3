import { MedusaError } from "@medusajs/framework/utils"
import { parsePieceRanges } from "../domain/piece-ranges"
import { type EstablishmentFacts, publicEstablishment } from "../domain/public-view"
import { certificateAddresses } from "../domain/certificate-credential"
import { noSuch, reaches, refused } from "../modules/provenance/lots/reach"
import type { Read } from "../modules/provenance/lots/read-custody"
import type { Label } from "./label-sheets"

/** Which labels are wanted. */
export type LabelsAsked = {
  lotId: string
  /** `1-24,30`; all of the lot without. */
  pieces: string | undefined
  /** Only of pieces with a certificate that stands. */
  certified: boolean
  /** Ids of establishments, or null for all. */
  establishmentIds: readonly string[] | null
}

type Lot = {
  code: string
  name: string
  quantity: number
  voided: boolean
  establishment_id: string
  workshop: { handle: string; name: string; craft_line: string }
  establishment: EstablishmentFacts
}

/**
 * The labels of a lot's pieces, by number. They say in print what the public may know, and nothing else.
 * @param issuer the shop's address, which the QR codes lead to
 * @throws MedusaError NOT_FOUND; INVALID_DATA `unknown_pieces`; CONFLICT `nothing_to_print`
 */
export async function lotLabels(
  read: Read,
  issuer: string,
  { lotId, pieces, certified, establishmentIds }: LabelsAsked
): Promise<{ lot: string; labels: Label[] }> {
  const [lot] = await read<Lot>(LOT, [lotId])
  if (!lot || !reaches({ establishmentIds }, lot.establishment_id)) throw noSuch("lot")
  const wanted = pieces ? parsePieceRanges(pieces, lot.quantity) : null
  if (pieces && !wanted) {
    throw refused(
      MedusaError.Types.INVALID_DATA,
      "unknown_pieces",
      `A lot of ${lot.quantity} has no such pieces`
    )
  }
  const rows = lot.voided ? [] : await read<{ number: number; code: string }>(PIECES, [lotId, certified])
  const chosen = wanted ? new Set(wanted) : null
  const printed = rows.filter(({ number }) => chosen?.has(number) ?? true)
  if (printed.length === 0) {
    throw refused(MedusaError.Types.CONFLICT, "nothing_to_print", "None of these pieces has a label to print")
  }
  const { host } = new URL(issuer)
  const { name, region } = publicEstablishment(lot.establishment)
  const shared = {
    name: lot.name,
    workshop: lot.workshop.name,
    place: name ?? region,
    site: { host, path: "/origen" },
    workshopHandle: lot.workshop.handle,
    craftLine: lot.workshop.craft_line,
  }
  return {
    lot: lot.code,
    labels: printed.map(({ number, code }) => ({
      ...shared,
      code,
      number: `${number} de ${lot.quantity}`,
      address: certificateAddresses(issuer).origin(code),
    })),
  }
}

const LOT = `
  select l.code, l.name, l.quantity, l.voided_at is not null as voided, w.establishment_id,
    json_build_object('handle', w.handle, 'name', w.name, 'craft_line', w.craft_line) as workshop,
    json_build_object('handle', e.handle, 'name', e.name, 'department', e.department, 'visibility', e.visibility)
      as establishment
  from provenance_lot l join provenance_workshop w on w.id = l.workshop_id
    join provenance_establishment e on e.id = w.establishment_id
  where l.id = ?`

const PIECES = `
  select p.number, p.code from provenance_piece p
  where p.lot_id = ? and (not ?::boolean or exists (
    select from provenance_certificate c where c.code = p.code and c.revoked_at is null))
  order by p.number`
