import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"
import { withinReach } from "./register-hand"

/** What the register needs to know of an artisan. */
export type RegisterArtisan = {
  id: string
  code: string
  workshop_id: string
  establishment_id: string
  /** Region of the establishment, which a registration has where nobody says another. */
  department: string
  /** Released, or their data erased. */
  gone: boolean
}

/**
 * The artisans in reach by id and by code, whichever a key is. One query for any number of them.
 * @param establishmentIds those that the caller reaches, or null for all
 */
export async function artisansByKey(
  context: Context,
  keys: Iterable<string>,
  establishmentIds: readonly string[] | null
): Promise<Map<string, RegisterArtisan>> {
  const [reached, values] = withinReach("w.establishment_id", establishmentIds)
  const rows = await managerOf(context).execute<RegisterArtisan[]>(
    `with wanted as materialized (select distinct jsonb_array_elements_text(?::jsonb) as key)
     select a.id, a.code, a.workshop_id, w.establishment_id, e.department,
       (a.released_at is not null or a.erased_at is not null) as gone
     from (select id from provenance_artisan where id in (select key from wanted)
           union select id from provenance_artisan where code in (select key from wanted)) found
     join provenance_artisan a on a.id = found.id and a.deleted_at is null
     join provenance_workshop w on w.id = a.workshop_id
     join provenance_establishment e on e.id = w.establishment_id
     where ${reached}`,
    [JSON.stringify([...keys]), ...values]
  )
  return new Map(rows.flatMap((row) => [[row.id, row] as const, [row.code, row] as const]))
}
