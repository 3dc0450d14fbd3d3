import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { type EventContent, eventTimesProblem } from "../../../domain/fair-event"
import { streamOf } from "../../../domain/stream"
import { ToldRefusal } from "../../../domain/told-refusal"
import type { HeldFair } from "../fairs/hold-fair"
import { managerOf } from "../transaction"

const { INVALID_DATA, CONFLICT } = MedusaError.Types

/**
 * Refuses what cannot be in this fair's programme.
 * @throws MedusaError CONFLICT `fair_cancelled`; INVALID_DATA `event_ends_first`, `event_too_long`,
 *   `event_outside_fair`, `stand_unknown`; ToldRefusal INVALID_DATA `stream_host_not_allowed`, `stream_unreadable` with
 *   `{ field }`
 */
export async function requireEvent(context: Context, fair: HeldFair, event: EventContent): Promise<void> {
  if (fair.state === "cancelled") throw refused(CONFLICT, "fair_cancelled", "This fair was cancelled")
  const problem = eventTimesProblem(event, fair)
  if (problem) throw refused(INVALID_DATA, problem, "An event is within the days of its fair")
  for (const field of ["stream_url", "recording_url"] as const) {
    const film = event[field] === null ? null : streamOf(event[field])
    if (typeof film === "string") {
      throw new ToldRefusal(INVALID_DATA, film, "No film that can be shown has this address", { field })
    }
  }
  if (event.stand_id === null) return
  const [stand] = await managerOf(context).execute<object[]>(
    "select id from fairs_stand where id = ? and fair_id = ?",
    [event.stand_id, fair.id]
  )
  if (!stand) throw refused(INVALID_DATA, "stand_unknown", "This fair has no such stand")
}
