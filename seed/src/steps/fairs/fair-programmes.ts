import type { Context } from "@medusajs/framework/types"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { managerOf } from "@tejido/provenance/modules/provenance/transaction"
import { EventContent } from "@tejido/virtual-fairs/domain/fair-event"
import { createEvent } from "@tejido/virtual-fairs/modules/virtual-fairs/programme/create-event"
import { type EventSeed, PROGRAMMES } from "../../data/fairs/programmes"

const DAY = 24 * 60 * 60 * 1000

/** Writes the programmes of fairs that have none yet. @returns how many events were made */
export async function tellProgrammes(context: Context, promoter: Hand): Promise<number> {
  const manager = managerOf(context)
  const fairs = await manager.execute<{ id: string; handle: string; opens_at: Date }[]>(
    `select id, handle, opens_at from fairs_fair f where handle in (?)
       and not exists (select from fairs_event e where e.fair_id = f.id)`,
    [Object.keys(PROGRAMMES)]
  )
  let made = 0
  for (const { id, handle, opens_at } of fairs) {
    const stands = await manager.execute<{ id: string; handle: string }[]>(
      "select id, handle from fairs_stand where fair_id = ?",
      [id]
    )
    const standOf = new Map(stands.map((stand) => [stand.handle, stand.id]))
    for (const event of PROGRAMMES[handle] ?? []) {
      await createEvent(context, promoter, id, contentOf(event, opens_at, standOf))
      made += 1
    }
  }
  return made
}

function contentOf(
  { day, from, minutes, kind, title, text, speakers, at, stream, recording }: EventSeed,
  opensAt: Date,
  standOf: ReadonlyMap<string, string>
): EventContent {
  const date = new Date(opensAt.getTime() + day * DAY).toLocaleDateString("sv-SE", {
    timeZone: "America/Lima",
  })
  const starts = new Date(`${date}T${from}:00-05:00`)
  return EventContent.parse({
    ...{ kind, title, text, speakers: [...speakers] },
    stand_id: at ? (standOf.get(at) ?? null) : null,
    starts_at: starts.toISOString(),
    ends_at: new Date(starts.getTime() + minutes * 60_000).toISOString(),
    stream_url: stream ?? null,
    recording_url: recording ?? null,
  })
}
