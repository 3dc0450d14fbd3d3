import type { Context } from "@medusajs/framework/types"
import { type Place, Places } from "../../../imports/places"
import { managerOf } from "../transaction"

/** The prisons in reach with their workshops, of which a country has some dozens and some hundreds. One query. */
export async function readPlaces(
  context: Context,
  establishmentIds: readonly string[] | null
): Promise<Places> {
  const rows = await managerOf(context).execute<Place[]>(
    `select e.id, e.code, e.name, coalesce(json_agg(json_build_object('id', w.id, 'handle', w.handle, 'name', w.name,
         'mode', w.mode, 'closed', w.closed_at is not null) order by w.id) filter (where w.id is not null), '[]')
         as workshops
     from provenance_establishment e
     left join provenance_workshop w on w.establishment_id = e.id and w.deleted_at is null
     where e.deleted_at is null and (?::jsonb is null or ?::jsonb \\? e.id)
     group by e.id order by e.id`,
    Array<string | null>(2).fill(establishmentIds && JSON.stringify(establishmentIds))
  )
  return new Places(rows)
}
