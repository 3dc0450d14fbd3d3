import type { Context } from "@medusajs/framework/types"
import { TODAY_IN_LIMA } from "../../../domain/lima-today"
import { publicCount } from "../../../domain/public-view"
import { managerOf } from "../transaction"
import { duringPeriod, PRESENCE } from "./presence"

/** What the public may know of the trainings of a workshop. */
export type TrainingFacts = {
  /** Hours of the courses, not of the people. */
  hours: number
  /** How many different people took part, five or more. */
  people: number
  /** What they were about, in Spanish, the latest first. */
  topics: string[]
}

/** How many topics the public is told at most. */
const TOPICS = 8

/**
 * For each of these artisans whether the National Register of Artisans has an entry of theirs that stands today in
 * Lima. Numbers, lines and dates stay here: the number leads to the person in the register. One query.
 */
export async function registrationFacts(
  context: Context,
  artisanIds: readonly string[]
): Promise<Map<string, boolean>> {
  const facts = new Map(artisanIds.map((id) => [id, false]))
  if (facts.size === 0) return facts
  const rows = await managerOf(context).execute<{ artisan_id: string }[]>(
    `select distinct artisan_id from provenance_registration
     where artisan_id in (?) and cancelled_on is null and registered_on <= ${TODAY_IN_LIMA}
       and expires_on >= ${TODAY_IN_LIMA}`,
    [[...facts.keys()]]
  )
  for (const { artisan_id } of rows) facts.set(artisan_id, true)
  return facts
}

/**
 * How many competence certificates of each of these artisans stand today in Lima; none is 0. One query.
 */
export async function competenceFacts(
  context: Context,
  artisanIds: readonly string[]
): Promise<Map<string, number>> {
  const facts = new Map(artisanIds.map((id) => [id, 0]))
  if (facts.size === 0) return facts
  const rows = await managerOf(context).execute<{ artisan_id: string; count: number }[]>(
    `select artisan_id, count(*)::int as count from provenance_competence
     where artisan_id in (?) and issued_on <= ${TODAY_IN_LIMA}
       and coalesce(expires_on, 'infinity') >= ${TODAY_IN_LIMA} group by artisan_id`,
    [[...facts.keys()]]
  )
  for (const { artisan_id, count } of rows) facts.set(artisan_id, count)
  return facts
}

/**
 * What the public may know of the trainings of each of these workshops, by id; those with nothing to tell are absent.
 * Only trainings that five or more people of the workshop took part in count at all: an hour or a topic of fewer
 * would tell something about them. One query.
 */
export async function trainingFacts(
  context: Context,
  workshopIds: readonly string[]
): Promise<Map<string, TrainingFacts>> {
  if (workshopIds.length === 0) return new Map()
  type Row = { workshop_id: string; topic: string; hours: number; artisan_ids: string[] }
  const rows = await managerOf(context).execute<Row[]>(
    `select p.workshop_id, t.topic, t.hours, array_agg(distinct p.artisan_id) as artisan_ids
     from provenance_training t
     join provenance_training_attendee a on a.training_id = t.id
     join ${PRESENCE} p on p.artisan_id = a.artisan_id and ${duringPeriod("p", "t.starts_on", "t.ends_on")}
     where p.workshop_id in (?) and (t.workshop_id is null or t.workshop_id = p.workshop_id)
       and t.starts_on <= ${TODAY_IN_LIMA}
     group by p.workshop_id, t.id order by t.ends_on desc, t.id`,
    [[...new Set(workshopIds)]]
  )
  const facts = new Map<string, { hours: number; people: Set<string>; topics: Set<string> }>()
  for (const { workshop_id, topic, hours, artisan_ids } of rows) {
    if (publicCount(artisan_ids.length) === null) continue
    const fact = facts.get(workshop_id) ?? { hours: 0, people: new Set(), topics: new Set() }
    facts.set(workshop_id, fact)
    fact.hours += hours
    for (const id of artisan_ids) fact.people.add(id)
    fact.topics.add(topic)
  }
  return new Map(
    [...facts].map(([id, { hours, people, topics }]) => [
      id,
      { hours, people: people.size, topics: [...topics].slice(0, TOPICS) },
    ])
  )
}
