import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { LotMaker, ShareBasis } from "../../../domain/lot-shares"
import { checked, managerOf, tell } from "../transaction"
import { sharesOfMakers, writeMakers } from "./lot-makers"
import { newCodes } from "./new-codes"
import { type Hand, noSuch, reaches, refused } from "./reach"
import { LOT_REFUSALS } from "./lot-refusals"

/** A production run as it is recorded; days are ISO dates of Lima. */
export type NewLot = {
  workshop_id: string
  /** The product that it was made for, by the record of its origin. */
  origin_id?: string | null | undefined
  name: string
  name_en?: string | null | undefined
  technique: string
  materials?: string | null | undefined
  /** Number of the production-control document (D.S. 025-2017-JUS art. 15.1). */
  control_number: string
  started_on: string
  finished_on: string
  /** Pieces, 1 to 5000. */
  quantity: number
  share_basis: ShareBasis
  makers: readonly LotMaker[]
}

/**
 * Records a lot with its pieces, each with a serial code, its makers' shares and `made` as the first step of custody.
 * @returns the lot's id
 * @throws MedusaError NOT_FOUND for a workshop out of reach; INVALID_DATA `shares_not_whole`, `maker_not_there`,
 *   `origin_elsewhere`, `workshop_closed`, …
 */
export async function createLot(context: Context, hand: Hand, lot: NewLot): Promise<string> {
  const manager = managerOf(context)
  const [workshop] = await manager.execute<{ establishment_id: string; closed_at: Date | null }[]>(
    `select establishment_id, closed_at from provenance_workshop where id = ? and deleted_at is null for share`,
    [lot.workshop_id]
  )
  if (!workshop || !reaches(hand, workshop.establishment_id)) throw noSuch("workshop")
  if (workshop.closed_at) {
    throw refused(MedusaError.Types.INVALID_DATA, "workshop_closed", "This workshop is closed")
  }
  if (lot.origin_id) await requireOrigin(context, lot.origin_id, lot.workshop_id)
  const shares = await sharesOfMakers(manager, lot, lot.share_basis, lot.makers)
  const id = generateEntityId("", "lot")
  await checked(context, LOT_REFUSALS, async () => {
    const [code = "", ...codes] = await newCodes(manager, lot.quantity + 1)
    await manager.execute(
      `insert into provenance_lot (id, code, workshop_id, origin_id, name, name_en, technique, materials, control_number,
         started_on, finished_on, quantity, share_basis, created_by)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[id, code, lot.workshop_id, lot.origin_id ?? null, lot.name, lot.name_en ?? null, lot.technique],
        ...[lot.materials ?? null, lot.control_number, lot.started_on, lot.finished_on, lot.quantity],
        ...[lot.share_basis, hand.actor.id],
      ]
    )
    await writeMakers(manager, id, shares)
    await manager.execute(
      `insert into provenance_piece (id, lot_id, number, code)
       select id, ?, number, code from jsonb_to_recordset(?::jsonb) as piece (id text, number int, code text)`,
      [
        id,
        JSON.stringify(
          codes.map((one, i) => ({ id: generateEntityId("", "piec"), number: i + 1, code: one }))
        ),
      ]
    )
    await manager.execute(
      `insert into provenance_custody_event
         (subject_type, subject_id, seq, kind, occurred_on, actor_id, actor_institution, document_number, prev_hash, hash)
       values ('lot', ?, 0, 'made', ?, ?, ?, ?, '', '')`,
      [id, lot.finished_on, hand.actor.id, hand.institution, lot.control_number]
    )
  })
  tell(context, "lot", [id])
  await recordAudit(context, hand.actor, {
    action: "lot.created",
    resource: "lot",
    resourceId: id,
    establishmentId: workshop.establishment_id,
    after: { ...lot, makers: shares },
  })
  return id
}

/** @throws MedusaError INVALID_DATA `origin_elsewhere` for a product that another workshop makes, or none */
async function requireOrigin(context: Context, originId: string, workshopId: string): Promise<void> {
  const [origin] = await managerOf(context).execute<{ workshop_id: string }[]>(
    "select workshop_id from provenance_origin where id = ? and deleted_at is null",
    [originId]
  )
  if (origin?.workshop_id !== workshopId) {
    throw refused(MedusaError.Types.INVALID_DATA, "origin_elsewhere", "This product is not of this workshop")
  }
}
