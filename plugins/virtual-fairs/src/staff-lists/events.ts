import { z } from "@medusajs/framework/zod"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { holdsWords, is } from "@tejido/provenance/staff-lists/conditions"
import { EVENT_KINDS, type EventKind, eventTimesProblem } from "../domain/fair-event"
import { EVENT_KIND_WORDS } from "../domain/fair-words"
import type { Localized } from "../domain/readable"
import { type Stream, streamOf } from "../domain/stream"

/** An event of a programme as staff see it. Moments in ISO 8601. */
export type StaffEvent = {
  id: string
  fair_id: string
  version: number
  kind: EventKind
  title: Localized
  text: Partial<Localized>
  speakers: string[]
  stand: { id: string; handle: string; name: string } | null
  starts_at: string
  ends_at: string
  /** As they were given, and what visitors get of it; null where its host is allowed no more. */
  stream_url: string | null
  recording_url: string | null
  stream: Stream | null
  recording: Stream | null
  /** Within the fair's days: those can move after it was planned. */
  inside: boolean
}

type EventRow = Omit<StaffEvent, "starts_at" | "ends_at" | "stream" | "recording" | "inside"> &
  Record<"starts_at" | "ends_at" | "opens_at" | "closes_at", Date>

const FILTERS = { kind: z.enum(EVENT_KINDS).optional() }

/** What a fair's programme can be asked for. */
export const EVENTS_OPTIONS = {
  sortable: ["starts_at", "title"] as [string, ...string[]],
  filters: FILTERS,
}

/** The programme of one fair, or of all, in the order in which things happen. */
export function eventsOf(fairId?: string): StaffList<typeof FILTERS, EventRow, StaffEvent> {
  return {
    many: "events",
    one: "event",
    permission: "fair.read",
    options: EVENTS_OPTIONS,
    read: ({ q, filters }) => ({
      select: `v.id, v.fair_id, v.version, v.kind, v.title, v.text, v.speakers, v.starts_at, v.ends_at, v.stream_url,
        v.recording_url, f.opens_at, f.closes_at, case when s.id is not null then
          json_build_object('id', s.id, 'handle', s.handle, 'name', w.name) end as stand`,
      from: `fairs_event v join fairs_fair f on f.id = v.fair_id left join fairs_stand s on s.id = v.stand_id
        left join provenance_workshop w on w.id = s.workshop_id`,
      where: [
        ...is("v.fair_id", fairId),
        ...holdsWords("fairs_fold((v.title ->> 'es') || ' ' || coalesce(v.title ->> 'en', ''))", q),
        ...is("v.kind", filters.kind),
      ],
      sort: { starts_at: "date_trunc('milliseconds', v.starts_at)", title: "v.title ->> 'es'" },
      key: "v.id",
    }),
    byId: (id) => sql("v.id = ?", id),
    shape: (rows) => rows.map(eventOf),
    filename: { es: "programa", en: "programme" },
    lines: (row) => [row],
    columns: [
      { heading: { es: "Empieza", en: "Starts" }, value: (row) => new Date(row.starts_at) },
      { heading: { es: "Termina", en: "Ends" }, value: (row) => new Date(row.ends_at) },
      { heading: { es: "Qué", en: "What" }, value: (row, locale) => EVENT_KIND_WORDS[row.kind][locale] },
      { heading: { es: "Título", en: "Title" }, value: (row, locale) => row.title[locale] || row.title.es },
      { heading: { es: "Participan", en: "With" }, value: (row) => row.speakers.join("; ") },
      { heading: { es: "Puesto", en: "Stand" }, value: (row) => row.stand?.name ?? null },
      { heading: { es: "Transmisión", en: "Stream" }, value: (row) => row.stream?.page_url ?? null },
      { heading: { es: "Grabación", en: "Recording" }, value: (row) => row.recording?.page_url ?? null },
    ],
  }
}

function eventOf({ opens_at, closes_at, ...row }: EventRow): StaffEvent {
  return {
    ...row,
    starts_at: row.starts_at.toISOString(),
    ends_at: row.ends_at.toISOString(),
    stream: shown(row.stream_url),
    recording: shown(row.recording_url),
    inside: eventTimesProblem(row, { opens_at, closes_at }) === null,
  }
}

function shown(address: string | null): Stream | null {
  const film = address === null ? null : streamOf(address)
  return typeof film === "string" ? null : film
}
