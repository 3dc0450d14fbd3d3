import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ShareBasis } from "../../../domain/lot-shares"
import { managerOf } from "../transaction"
import { type Hand, noSuch, reaches, refused } from "./reach"

/** A lot that is about to be changed; days as ISO dates. */
export type HeldLot = {
  id: string
  code: string
  workshop_id: string
  establishment_id: string
  origin_id: string | null
  name: string
  name_en: string | null
  technique: string
  materials: string | null
  control_number: string
  started_on: string
  finished_on: string
  quantity: number
  share_basis: ShareBasis
  exit_number: string | null
  exit_on: string | null
  voided_at: Date | null
}

/**
 * The lot, held until the transaction ends, so that two who change it at once do so one after the other.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike; CONFLICT `lot_voided`
 */
export async function holdLot(context: Context, hand: Hand, id: string): Promise<HeldLot> {
  const [lot] = await managerOf(context).execute<HeldLot[]>(
    `select l.id, l.code, l.workshop_id, w.establishment_id, l.origin_id, l.name, l.name_en, l.technique, l.materials,
       l.control_number, l.started_on::text, l.finished_on::text, l.quantity, l.share_basis, l.exit_number,
       l.exit_on::text, l.voided_at
     from provenance_lot l join provenance_workshop w on w.id = l.workshop_id
     where l.id = ? for update of l`,
    [id]
  )
  if (!lot || !reaches(hand, lot.establishment_id)) throw noSuch("lot")
  if (lot.voided_at) throw refused(MedusaError.Types.CONFLICT, "lot_voided", "This lot was voided")
  return lot
}
