import type { Context } from "@medusajs/framework/types"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import type { EventSave } from "../../../domain/fair-event"
import { requireVersion } from "../fairs/hold-fair"
import { managerOf, tell } from "../transaction"
import { holdEvent, saidOf } from "./hold-event"
import { requireEvent } from "./require-event"

/**
 * Saves an event whole, as long as its fair is not cancelled: recordings come when it is over.
 * @throws MedusaError NOT_FOUND; CONFLICT `fair_changed`; and as `requireEvent`
 */
export async function saveEvent(context: Context, hand: Hand, id: string, save: EventSave): Promise<void> {
  const event = await holdEvent(context, id)
  await requireVersion(context, event, save.version)
  await requireEvent(context, event.fair, save)
  await managerOf(context).execute(
    `update fairs_event set stand_id = ?, kind = ?, title = ?::jsonb, text = ?::jsonb, speakers = ?::jsonb,
       starts_at = ?, ends_at = ?, stream_url = ?, recording_url = ?, version = version + 1, updated_by = ?,
       updated_at = now()
     where id = ?`,
    [
      ...[save.stand_id, save.kind, JSON.stringify(save.title), JSON.stringify(save.text)],
      ...[JSON.stringify(save.speakers), save.starts_at.toISOString(), save.ends_at.toISOString()],
      ...[save.stream_url, save.recording_url, hand.actor.id ?? hand.actor.type, id],
    ]
  )
  tell(context, "fair", [event.fair_id])
  await recordAudit(context, hand.actor, {
    action: "fair_event.updated",
    resource: "fair_event",
    resourceId: id,
    before: saidOf(event),
    after: saidOf(save),
  })
}
