import type { Context } from "@medusajs/framework/types"
import { squash, type TrainingKind } from "../../../domain/csv-cells"
import { limaToday } from "../../../domain/lima-today"
import { managerOf } from "../transaction"
import { artisansByKey, type RegisterArtisan } from "./artisans-by-key"
import { type PlaceFinder, placesByKey } from "./places-by-key"
import { PRESENCE } from "./presence"
import type { RegisterHand } from "./register-hand"
import type { Checked, RowProblem } from "./row-problem"

/** A training as people give it. Days are ISO dates of Lima. */
export type TrainingDraft = {
  /** The establishment's id, code or name; can be left out where the workshop's id or handle says it. */
  establishment?: string | null | undefined
  /** The workshop's id or handle, or its name in the establishment; null for one of the whole establishment. */
  workshop?: string | null | undefined
  kind: TrainingKind
  topic: string
  hours: number
  starts_on: string
  ends_on: string
  /** Whose instructor it was; without, the member's own institution. */
  institution?: string | null | undefined
  /** Codes or ids of who took part. */
  attendees: readonly string[]
}

/** A training that can be recorded. */
export type ReadyTraining = {
  establishment_id: string
  workshop_id: string | null
  kind: TrainingKind
  topic: string
  hours: number
  starts_on: string
  ends_on: string
  institution_label: string
  attendees: readonly Pick<RegisterArtisan, "id" | "code">[]
  /** Workshops of the establishment in which those who took part were then. */
  told: readonly string[]
}

type Stay = {
  artisan_id: string
  workshop_id: string
  establishment_id: string
  from_on: string | null
  to_on: string | null
}
type Own = Omit<RowProblem, "row">[]

const OLDEST = "1990-01-01"
const MOST_HOURS = 2000
const LONGEST_YEARS = 3

/**
 * Looks at trainings all together, against each other and against what is stored: whether the place is in reach, who
 * took part was there on those days, and nobody is told to have had the same training twice. Four queries for any
 * number of them.
 * @param besides a training that is as if it were not there, because it is being changed
 */
export async function checkTrainings(
  context: Context,
  hand: RegisterHand,
  drafts: ReadonlyMap<number, TrainingDraft>,
  besides?: string
): Promise<Checked<ReadyTraining>> {
  const places = await placesByKey(context, hand.establishmentIds)
  const keys = new Set([...drafts.values()].flatMap(({ attendees }) => attendees))
  // Wherever they are now: that they were at the establishment, which is in reach, is what counts.
  const artisans = await artisansByKey(context, keys, null)
  const stays = await staysOf(context, artisans)
  const taken = await storedTrainings(context, drafts, besides)
  const ready = new Map<number, ReadyTraining>()
  const problems: RowProblem[] = []
  for (const [row, draft] of drafts) {
    const own: Own = [...factProblems(draft)]
    const place = placeOf(draft, places, own)
    const attendees = attendeesOf(draft, artisans, own)
    if (place && own.length === 0) {
      const told = presentIn(draft, place.establishment_id, attendees, stays, own)
      const training: ReadyTraining = {
        ...place,
        kind: draft.kind,
        topic: draft.topic,
        hours: draft.hours,
        starts_on: draft.starts_on,
        ends_on: draft.ends_on,
        institution_label: draft.institution ?? hand.institution.label,
        attendees,
        told: place.workshop_id ? [...new Set([place.workshop_id, ...told])] : told,
      }
      // Two groups can have the same course on the same days, but nobody is in both.
      const claims = attendees.map(({ id }) => claimOf(training, id))
      const line = claims.map((claim) => taken.get(claim)).find((found) => found !== undefined)
      if (line !== undefined) {
        own.push(
          line === null
            ? { field: null, code: "already_recorded" }
            : { field: null, code: "repeated_in_file", detail: line }
        )
      }
      if (own.length === 0) {
        for (const claim of claims) taken.set(claim, row)
        ready.set(row, training)
      }
    }
    problems.push(...own.map((problem) => ({ row, ...problem })))
  }
  return { ready, problems }
}

function* factProblems({ hours, starts_on, ends_on }: TrainingDraft): Generator<Own[number]> {
  if (hours < 1 || hours > MOST_HOURS) yield { field: "hours", code: "hours_out_of_range" }
  if (starts_on < OLDEST) yield { field: "starts_on", code: "date_too_old" }
  if (ends_on > limaToday()) yield { field: "ends_on", code: "date_in_future" }
  if (ends_on < starts_on) yield { field: "ends_on", code: "dates_out_of_order" }
  else if (Number(ends_on.slice(0, 4)) - Number(starts_on.slice(0, 4)) > LONGEST_YEARS) {
    yield { field: "ends_on", code: "term_too_long", detail: LONGEST_YEARS }
  }
}

function placeOf({ establishment, workshop }: TrainingDraft, places: PlaceFinder, own: Own) {
  const place = places(establishment || workshop || "")
  if (!place) {
    own.push(
      establishment
        ? { field: "establishment", code: "unknown_establishment", detail: establishment }
        : { field: "workshop", code: "unknown_workshop", detail: workshop ?? "" }
    )
    return null
  }
  const workshop_id = workshop ? place.workshop(workshop) : null
  if (workshop_id === undefined) {
    own.push({ field: "workshop", code: "unknown_workshop", detail: workshop ?? "" })
    return null
  }
  return { establishment_id: place.id, workshop_id }
}

function attendeesOf(draft: TrainingDraft, artisans: ReadonlyMap<string, RegisterArtisan>, own: Own) {
  const found = new Map<string, RegisterArtisan>()
  for (const key of draft.attendees) {
    const artisan = artisans.get(key)
    if (!artisan) own.push({ field: "attendees", code: "unknown_artisan", detail: key })
    else if (found.has(artisan.id)) {
      own.push({ field: "attendees", code: "repeated_attendee", detail: artisan.code })
    } else found.set(artisan.id, artisan)
  }
  return [...found.values()]
}

/** @returns the workshops in which they were then */
function presentIn(
  { starts_on, ends_on }: TrainingDraft,
  establishmentId: string,
  attendees: readonly RegisterArtisan[],
  stays: ReadonlyMap<string, readonly Stay[]>,
  own: Own
): string[] {
  const workshops = new Set<string>()
  for (const { id, code } of attendees) {
    const there = (stays.get(id) ?? []).filter(
      ({ establishment_id, from_on, to_on }) =>
        establishment_id === establishmentId &&
        (from_on === null || from_on <= ends_on) &&
        (to_on === null || to_on >= starts_on)
    )
    if (there.length === 0) own.push({ field: "attendees", code: "attendee_not_there", detail: code })
    for (const { workshop_id } of there) workshops.add(workshop_id)
  }
  return [...workshops]
}

async function staysOf(
  context: Context,
  artisans: ReadonlyMap<string, RegisterArtisan>
): Promise<Map<string, Stay[]>> {
  const ids = [...new Set([...artisans.values()].map(({ id }) => id))]
  const rows = await managerOf(context).execute<Stay[]>(
    `select p.artisan_id, p.workshop_id, w.establishment_id, p.from_on::text as from_on, p.to_on::text as to_on
     from ${PRESENCE} p join provenance_workshop w on w.id = p.workshop_id
     where p.artisan_id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)]
  )
  const stays = new Map<string, Stay[]>()
  for (const row of rows) {
    const own = stays.get(row.artisan_id)
    if (own) own.push(row)
    else stays.set(row.artisan_id, [row])
  }
  return stays
}

type Claimed = Pick<ReadyTraining, "establishment_id" | "kind" | "topic" | "starts_on" | "ends_on">

const claimOf = ({ establishment_id, kind, topic, starts_on, ends_on }: Claimed, artisanId: string) =>
  [establishment_id, kind, squash(topic), starts_on, ends_on, artisanId].join(" ")

/** Who had which training already, of those that begin on the same days as the drafts. */
async function storedTrainings(
  context: Context,
  drafts: ReadonlyMap<number, TrainingDraft>,
  besides: string | undefined
): Promise<Map<string, number | null>> {
  const days = [...new Set([...drafts.values()].map(({ starts_on }) => starts_on))]
  const rows = await managerOf(context).execute<(Claimed & { artisan_id: string })[]>(
    `select t.establishment_id, t.kind, t.topic, t.starts_on::text as starts_on, t.ends_on::text as ends_on, a.artisan_id
     from provenance_training t join provenance_training_attendee a on a.training_id = t.id
     where t.starts_on in (select jsonb_array_elements_text(?::jsonb)::date) and t.id <> ?`,
    [JSON.stringify(days), besides ?? ""]
  )
  return new Map(rows.map((row) => [claimOf(row, row.artisan_id), null]))
}
