import type { Context } from "@medusajs/framework/types"
import { TODAY_IN_LIMA } from "../../../domain/lima-today"
import type { WorkshopCounts } from "../../../domain/public-view"
import { managerOf } from "../transaction"

const NOBODY: WorkshopCounts = { people: 0, registered: 0, certified: 0 }

/** What is counted of the people who work in a workshop today. For the public, only through `publicCount`. One query. */
export async function workshopCounts(context: Context, workshopId: string): Promise<WorkshopCounts> {
  const [counts] = await managerOf(context).execute<WorkshopCounts[]>(
    `select count(*)::int as people,
       count(*) filter (where exists (
         select from provenance_registration r
         where r.artisan_id = a.id and r.cancelled_on is null and r.registered_on <= ${TODAY_IN_LIMA}
           and r.expires_on >= ${TODAY_IN_LIMA}))::int as registered,
       count(*) filter (where exists (
         select from provenance_competence c
         where c.artisan_id = a.id and c.issued_on <= ${TODAY_IN_LIMA}
           and coalesce(c.expires_on, 'infinity') >= ${TODAY_IN_LIMA}))::int as certified
     from provenance_artisan a
     where a.workshop_id = ? and a.deleted_at is null and a.released_at is null and a.erased_at is null`,
    [workshopId]
  )
  return counts ?? NOBODY
}
