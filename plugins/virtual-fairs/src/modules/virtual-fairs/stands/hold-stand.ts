import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type Hand, noSuch, reaches, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import type { Localized } from "../../../domain/readable"
import { type HeldFair, holdFair } from "../fairs/hold-fair"
import { managerOf } from "../transaction"

/** A stand that is about to be changed, with its fair. */
export type HeldStand = {
  id: string
  fair_id: string
  application_id: string
  workshop_id: string
  establishment_id: string
  zone_id: string
  position: number
  story: Partial<Localized>
  photo: { photo_id: string } | null
  closed_at: Date | null
  version: number
  updated_by: string | null
  updated_at: Date
  fair: HeldFair
}

/**
 * The stand, held until the transaction ends; its fair stays in its state as long. Fair, application, zone and stand
 * are taken in the order in which a decision takes them.
 * @param others `move` for who puts the zone's other stands elsewhere, too
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike; CONFLICT `stand_closed`,
 *   `fair_over`
 */
export async function holdStand(
  context: Context,
  hand: Hand,
  id: string,
  others: "move" | "stay"
): Promise<HeldStand> {
  const manager = managerOf(context)
  const [found] = await manager.execute<Pick<HeldStand, "fair_id" | "application_id" | "zone_id">[]>(
    "select fair_id, application_id, zone_id from fairs_stand where id = ?",
    [id]
  )
  if (!found) throw noSuch("stand")
  const fair = await holdFair(context, found.fair_id, "share")
  await manager.execute("select from fairs_application where id = ? for update", [found.application_id])
  if (others === "move") {
    await manager.execute("select from fairs_zone where id = ? for update", [found.zone_id])
  }
  const [stand] = await manager.execute<Omit<HeldStand, "fair">[]>(
    `select id, fair_id, application_id, workshop_id, establishment_id, zone_id, position, story, photo, closed_at,
       version, updated_by, updated_at
     from fairs_stand where id = ? for update`,
    [id]
  )
  if (!stand || !reaches(hand, stand.establishment_id)) throw noSuch("stand")
  const { CONFLICT } = MedusaError.Types
  if (["closed", "archived", "cancelled"].includes(fair.state)) {
    throw refused(CONFLICT, "fair_over", "This fair is over")
  }
  if (stand.closed_at) throw refused(CONFLICT, "stand_closed", "This stand was closed")
  return { ...stand, fair }
}
