import type { Context } from "@medusajs/framework/types"
import { type Hand, noSuch, reaches } from "@tejido/provenance/modules/provenance/lots/reach"
import type { ApplicationState } from "../../../domain/application"
import { holdFair, type HeldFair } from "../fairs/hold-fair"
import { managerOf } from "../transaction"

/** An application that is about to be changed, with the fair that it is for. */
export type HeldApplication = {
  id: string
  fair_id: string
  workshop_id: string
  establishment_id: string
  zone_id: string
  state: ApplicationState
  statement: string
  capacity: number | null
  photos: string[]
  reasons: string[]
  note: string | null
  version: number
  updated_by: string
  updated_at: Date
  fair: HeldFair
}

/**
 * The application, held until the transaction ends; its fair stays in its state as long.
 * @param drafts whether whoever asks sees what has not been sent yet
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike
 */
export async function holdApplication(
  context: Context,
  hand: Hand,
  id: string,
  drafts: "with_drafts" | "sent"
): Promise<HeldApplication> {
  const manager = managerOf(context)
  // The fair first, as whoever changes a fair and its zones does.
  const [found] = await manager.execute<{ fair_id: string }[]>(
    "select fair_id from fairs_application where id = ?",
    [id]
  )
  if (!found) throw noSuch("application")
  const fair = await holdFair(context, found.fair_id, "share")
  const [application] = await manager.execute<Omit<HeldApplication, "fair">[]>(
    `select id, fair_id, workshop_id, establishment_id, zone_id, state, statement, capacity, photos, reasons, note,
       version, updated_by, updated_at
     from fairs_application where id = ? for update`,
    [id]
  )
  if (!application || !reaches(hand, application.establishment_id)) throw noSuch("application")
  if (drafts === "sent" && application.state === "draft") throw noSuch("application")
  return { ...application, fair }
}
