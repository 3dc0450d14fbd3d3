import type { Context } from "@medusajs/framework/types"
import { noSuch } from "@tejido/provenance/modules/provenance/lots/reach"
import type { EventContent } from "../../../domain/fair-event"
import { type HeldFair, holdFair, type Versioned } from "../fairs/hold-fair"
import { managerOf } from "../transaction"

/** An item of a programme that is about to be changed, with its fair. */
export type HeldEvent = EventContent & Versioned & { id: string; fair_id: string; fair: HeldFair }

const COLUMNS = `id, fair_id, stand_id, kind, title, text, speakers, starts_at, ends_at, stream_url, recording_url,
  version, updated_by, updated_at`

/**
 * The event, held until the transaction ends; its fair's times stay as long.
 * @throws MedusaError NOT_FOUND
 */
export async function holdEvent(context: Context, id: string): Promise<HeldEvent> {
  const manager = managerOf(context)
  const [found] = await manager.execute<{ fair_id: string }[]>(
    "select fair_id from fairs_event where id = ?",
    [id]
  )
  if (!found) throw noSuch("event")
  const fair = await holdFair(context, found.fair_id, "share")
  const [event] = await manager.execute<Omit<HeldEvent, "fair">[]>(
    `select ${COLUMNS} from fairs_event where id = ? for update`,
    [id]
  )
  if (!event) throw noSuch("event")
  return { ...event, fair }
}

/** What the audit log has of an event. */
export function saidOf(event: EventContent): EventContent {
  const { title, kind, text, speakers, stand_id, starts_at, ends_at, stream_url, recording_url } = event
  return { title, kind, text, speakers, stand_id, starts_at, ends_at, stream_url, recording_url }
}
