import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import type { EventContent } from "../../../domain/fair-event"
import { managerOf } from "../transaction"
import { insertEvents } from "./create-event"

/**
 * Plans for a copied fair what its model had, as far from the opening as it was there. Stands and films stay behind:
 * they were of that year.
 * @param shift milliseconds between the two openings
 */
export async function copyProgramme(
  context: Context,
  hand: Hand,
  { from, to, shift }: { from: string; to: string; shift: number }
): Promise<void> {
  const events = await managerOf(context).execute<
    Pick<EventContent, "kind" | "title" | "text" | "speakers" | "starts_at" | "ends_at">[]
  >(
    `select kind, title, text, speakers, starts_at, ends_at from fairs_event where fair_id = ?
     order by starts_at, id`,
    [from]
  )
  if (events.length === 0) return
  const moved = (moment: Date) => new Date(moment.getTime() + shift)
  const copies = events.map((event) => ({
    ...event,
    id: generateEntityId("", "fevt"),
    starts_at: moved(event.starts_at),
    ends_at: moved(event.ends_at),
    ...{ stand_id: null, stream_url: null, recording_url: null },
  }))
  await insertEvents(context, hand, to, copies)
}
