import type { Context } from "@medusajs/framework/types"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { managerOf, tell } from "../transaction"
import { holdEvent, saidOf } from "./hold-event"

/**
 * Takes an event off the programme, and whoever wanted to be reminded of it with it.
 * @throws MedusaError NOT_FOUND
 */
export async function deleteEvent(context: Context, hand: Hand, id: string): Promise<void> {
  const event = await holdEvent(context, id)
  await managerOf(context).execute("delete from fairs_event where id = ?", [id])
  tell(context, "fair", [event.fair_id])
  await recordAudit(context, hand.actor, {
    action: "fair_event.deleted",
    resource: "fair_event",
    resourceId: id,
    before: { fair_id: event.fair_id, ...saidOf(event) },
  })
}
