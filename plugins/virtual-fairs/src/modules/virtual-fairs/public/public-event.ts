import type { EventKind } from "../../../domain/fair-event"
import { inLocale } from "../../../domain/readable"
import { type Stream, streamOf } from "../../../domain/stream"
import type { EventFacts } from "./read-fair"

/** An item of the programme in the visitor's language. Moments in ISO 8601. */
export type PublicEvent = {
  id: string
  kind: EventKind
  title: string
  text: string
  /** Institutions and roles. */
  speakers: string[]
  starts_at: string
  ends_at: string
  /** The handle of the stand where it is. */
  stand: string | null
  stream: Stream | null
  recording: Stream | null
}

/** What visitors see of an event. A film whose host is allowed no more is left out. */
export function publicEvent(event: EventFacts, locale: string | undefined): PublicEvent {
  return {
    id: event.id,
    kind: event.kind,
    title: inLocale(event.title, locale),
    text: inLocale(event.text, locale),
    speakers: [...event.speakers],
    starts_at: event.starts_at,
    ends_at: event.ends_at,
    stand: event.stand,
    stream: filmOf(event.stream_url),
    recording: filmOf(event.recording_url),
  }
}

function filmOf(address: string | null): Stream | null {
  const film = address === null ? null : streamOf(address)
  return typeof film === "string" ? null : film
}
