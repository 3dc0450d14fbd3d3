import type { Context } from "@medusajs/framework/types"
import type { FairState } from "../../../domain/fair-state"
import type { Localized } from "../../../domain/readable"
import { managerOf } from "../transaction"

/** A stand as a report names it. */
export type ReportedStand = {
  id: string
  handle: string
  workshop: string
  craft_line: string
  establishment: { id: string; code: string; name: string; region: string | null }
  zone_id: string
  closed: boolean
}

/** What a report is about. */
export type ReportedFair = {
  id: string
  handle: string
  title: Localized
  mode: string
  state: FairState
  /** False of a draft that nobody but its writers sees. */
  published: boolean
  opens_at: Date
  closes_at: Date
  cloned_from: string | null
  now: Date
  zones: { id: string; name: Localized }[]
  stands: ReportedStand[]
}

/** A fair with its zones and stands in their order, or null. One statement. */
export async function readFairPlan(context: Context, fairId: string): Promise<ReportedFair | null> {
  const [fair] = await managerOf(context).execute<ReportedFair[]>(
    `select f.id, f.handle, f.words -> 'title' as title, f.mode, fairs_state(f, now()) as state,
       f.published_at is not null as published, f.opens_at, f.closes_at, f.cloned_from, now() as now,
       (select coalesce(json_agg(json_build_object('id', z.id, 'name', z.name) order by z.position, z.id), '[]')
        from fairs_zone z where z.fair_id = f.id) as zones,
       (select coalesce(json_agg(json_build_object('id', s.id, 'handle', s.handle, 'workshop', w.name,
          'craft_line', w.craft_line, 'establishment', json_build_object('id', e.id, 'code', e.code, 'name', e.name,
            'region', e.department), 'zone_id', s.zone_id, 'closed', s.closed_at is not null)
          order by z.position, s.position, s.id), '[]')
        from fairs_stand s join fairs_zone z on z.id = s.zone_id join provenance_workshop w on w.id = s.workshop_id
          join provenance_establishment e on e.id = s.establishment_id where s.fair_id = f.id) as stands
     from fairs_fair f where f.id = ?`,
    [fairId]
  )
  return fair ?? null
}

/** Fairs that have opened, the latest first, to compare this one with. One statement. */
export async function readComparable(
  context: Context,
  fairId: string
): Promise<{ id: string; title: string; opens_at: Date }[]> {
  return await managerOf(context).execute(
    `select f.id, f.words #>> '{title,es}' as title, f.opens_at from fairs_fair f
     where f.id <> ? and fairs_state(f, now()) in ('live', 'closed', 'archived')
     order by f.opens_at desc, f.id limit 50`,
    [fairId]
  )
}

/** What products are called, by id. One statement. */
export async function readProductNames(
  context: Context,
  ids: readonly string[]
): Promise<Map<string, { handle: string; title: string; thumbnail: string | null }>> {
  if (ids.length === 0) return new Map()
  const rows = await managerOf(context).execute<
    { id: string; handle: string; title: string; thumbnail: string | null }[]
  >(`select p.id, p.handle, p.title, p.thumbnail from product p where p.id in (?)`, [[...ids]])
  return new Map(rows.map(({ id, ...row }) => [id, row]))
}
