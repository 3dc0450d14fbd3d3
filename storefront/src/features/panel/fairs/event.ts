import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { fairApi } from "./fair"

export const EVENT_KINDS = ["opening", "talk", "demonstration", "workshop", "music", "closing"] as const

/** The most that one programme has, which is a page of the API's list. */
const MOST_EVENTS = 200
const MOST_STANDS = 200

const text = z.object({ es: z.string().default(""), en: z.string().default("") })
const film = z.object({ provider: z.string(), page_url: z.string() }).nullable()

/** An item of a fair's programme. Moments in ISO 8601. */
const eventSchema = z.object({
  id: z.string(),
  version: z.number(),
  kind: z.enum(EVENT_KINDS),
  title: text,
  text,
  speakers: z.array(z.string()),
  stand: z.object({ id: z.string(), name: z.string() }).nullable(),
  starts_at: z.string(),
  ends_at: z.string(),
  stream_url: z.string().nullable(),
  recording_url: z.string().nullable(),
  /** What visitors get of them; null where the host is allowed no more. */
  stream: film,
  recording: film,
  /** False where the fair's days moved after it was planned. */
  inside: z.boolean(),
})
export type FairEvent = z.infer<typeof eventSchema>

/** A fair's programme whole, as things happen. */
export const loadProgramme = cache(async (fairId: string): Promise<FairEvent[]> => {
  const answer = await orNotFound(
    staffFetch(`${fairApi(fairId)}/events`, {
      query: { limit: MOST_EVENTS, order: "starts_at" },
      schema: z.object({ events: z.array(eventSchema) }),
    })
  )
  return answer?.events ?? notFound()
})

/** One item of a programme, or "not found". */
export async function loadEvent(fairId: string, id: string): Promise<FairEvent> {
  return (await loadProgramme(fairId)).find((event) => event.id === id) ?? notFound()
}

/** Where something can take place: the open stands of a fair, as they stand. */
export async function standOptions(fairId: string): Promise<{ value: string; label: string }[]> {
  const { stands } = await staffFetch(`${fairApi(fairId)}/stands`, {
    query: { limit: MOST_STANDS, closed: "no" },
    schema: z.object({
      stands: z.array(z.object({ id: z.string(), workshop: z.object({ name: z.string() }) })),
    }),
  })
  return stands.map(({ id, workshop }) => ({ value: id, label: workshop.name }))
}
