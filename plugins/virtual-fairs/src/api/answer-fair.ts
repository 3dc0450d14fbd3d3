import type { MedusaResponse } from "@medusajs/framework/http"
import { may } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Banner } from "../domain/banner"
import { type FairCan, fairCan } from "../domain/fair-acts"
import type { CriterionContent, FairWords, Venue, ZoneContent } from "../domain/fair-content"
import { nextChange } from "../domain/fair-state"
import { countApplications, fairOf, type FairRow, type StaffFair } from "../staff-lists/fair-row"
import { fairsSeenBy } from "../staff-lists/fairs"
import { type Columns, readSeen } from "./read-seen"

/** One fair whole, as who asks may see and change it. Moments in ISO 8601. */
export type WholeFair = StaffFair & {
  words: FairWords
  venue: Venue | null
  banner: Banner | null
  cancel_reason: string | null
  cloned_from: { id: string; title: string } | null
  /** With how many are accepted there, and how many wait. */
  zone_list: (ZoneContent & { id: string; taken: number; waiting: number })[]
  criteria: (CriterionContent & { id: string })[]
  /** Somebody has scored: what the criteria weigh stays. */
  scored: boolean
  /** Other published fairs that are open at the same time. */
  overlaps: { id: string; title: string; opens_at: string; closes_at: string }[]
  can: FairCan & { save: boolean; apply: boolean }
  /** Who changed it last, by name. */
  updated_by: string | null
  /** By the database's clock. */
  now: string
  next_change: string | null
}

type More = Omit<WholeFair, keyof StaffFair | "can" | "now" | "next_change"> & { now: Date }

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`

const COLUMNS: Columns<More> = {
  text: `f.venue, f.banner, f.cancel_reason, now() as now,
  (select json_build_object('id', m.id, 'title', m.words #>> '{title,es}') from fairs_fair m
   where m.id = f.cloned_from) as cloned_from,
  (select coalesce(json_agg(json_build_object('id', z.id, 'name', z.name, 'kind', z.kind, 'holds', z.holds,
     'capacity', z.capacity,
     'taken', (select count(*) from fairs_application a where a.zone_id = z.id and a.state = 'accepted'),
     'waiting', (select count(*) from fairs_application a where a.zone_id = z.id and a.state = 'waitlisted'))
     order by z.position, z.id), '[]') from fairs_zone z where z.fair_id = f.id) as zone_list,
  (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'help', c.help, 'weight', c.weight,
     'max_points', c.max_points) order by c.position, c.id), '[]')
   from fairs_criterion c where c.fair_id = f.id) as criteria,
  exists (select from fairs_score s join fairs_criterion c on c.id = s.criterion_id where c.fair_id = f.id) as scored,
  (select coalesce(json_agg(json_build_object('id', o.id, 'title', o.words #>> '{title,es}',
     'opens_at', to_char(o.opens_at at time zone 'UTC', ${ISO}),
     'closes_at', to_char(o.closes_at at time zone 'UTC', ${ISO})) order by o.opens_at), '[]')
   from fairs_fair o where o.id <> f.id and o.published_at is not null and o.cancelled_at is null
     and o.opens_at < f.closes_at and o.closes_at > f.opens_at) as overlaps,
  (select m.name from staff_member m where m.id = f.updated_by) as updated_by`,
}

/**
 * Answers `{ fair }` with one fair whole; the one that the path's `id` names, or the one that was just made. Two queries.
 * @throws MedusaError NOT_FOUND for one that is not there and for one that the member does not see yet alike
 */
export async function answerFair(
  req: StaffRequest,
  res: MedusaResponse,
  id = req.params.id ?? ""
): Promise<void> {
  const row = await readSeen(req, fairsSeenBy(req.staff), id, COLUMNS)
  const counts = await countApplications(req.scope, req.staff, [id])
  const { now, ...rest } = row
  const fair: WholeFair = {
    ...rest,
    ...fairOf(rest, counts),
    can: actsOf(req, row, now),
    now: now.toISOString(),
    next_change: nextChange(row, now)?.toISOString() ?? null,
  }
  res.json({ fair })
}

function actsOf({ staff: { ability } }: StaffRequest, row: FairRow, now: Date): WholeFair["can"] {
  const plans = may(ability, "fair.update")
  const can = Object.entries({ ...fairCan(row, now), save: row.cancelled_at === null })
  return {
    ...(Object.fromEntries(can.map(([act, possible]) => [act, plans && possible])) as FairCan & {
      save: boolean
    }),
    apply: row.state === "call" && may(ability, "fair.apply"),
  }
}
