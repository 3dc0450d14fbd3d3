import type { Context } from "@medusajs/framework/types"
import { squash } from "../../../domain/csv-cells"
import { managerOf } from "../transaction"
import { withinReach } from "./register-hand"

type Row = { id: string; code: string; name: string; workshops: Workshop[] }
type Workshop = { id: string; handle: string; name: string }

/** An establishment in reach with its workshops, found by whatever people call them. */
export type RegisterPlace = {
  id: string
  /** By id, handle or name; undefined where there is none, or several by that name. */
  workshop(key: string): string | undefined
}

/** Finds an establishment by id, code or name, or by the id or handle of a workshop of its. */
export type PlaceFinder = (key: string) => RegisterPlace | undefined

/** Reads the establishments in reach with their workshops, of which a country has some dozens. One query. */
export async function placesByKey(
  context: Context,
  establishmentIds: readonly string[] | null
): Promise<PlaceFinder> {
  const [reached, values] = withinReach("e.id", establishmentIds)
  const rows = await managerOf(context).execute<Row[]>(
    `select e.id, e.code, e.name, coalesce(json_agg(json_build_object('id', w.id, 'handle', w.handle, 'name', w.name))
       filter (where w.id is not null), '[]') as workshops
     from provenance_establishment e
     left join provenance_workshop w on w.establishment_id = e.id and w.deleted_at is null
     where e.deleted_at is null and ${reached} group by e.id`,
    values
  )
  const places = new Map<string, RegisterPlace>()
  const found = rows.map((row) => ({
    ...row,
    place: { id: row.id, workshop: workshopFinder(row.workshops) },
  }))
  const put = (key: string, place: RegisterPlace) => places.set(squash(key), place)
  // What says more exactly which it is comes later, and wins.
  for (const { place, workshops } of found) {
    for (const workshop of workshops) [workshop.id, workshop.handle].forEach((key) => put(key, place))
  }
  for (const { place, name } of found) put(name, place)
  for (const { place, id, code } of found) [id, code].forEach((key) => put(key, place))
  return (key) => places.get(squash(key))
}

function workshopFinder(workshops: readonly Workshop[]): RegisterPlace["workshop"] {
  const found = new Map<string, string | undefined>()
  for (const { id, name } of workshops) {
    const key = squash(name)
    // Two of the same name in one establishment: the name does not say which.
    found.set(key, found.has(key) ? undefined : id)
  }
  for (const { id, handle } of workshops) for (const key of [id, handle]) found.set(squash(key), id)
  return (key) => found.get(squash(key))
}
