import type { Context } from "@medusajs/framework/types"
import { TODAY_IN_LIMA } from "../../../domain/lima-today"
import { managerOf } from "../transaction"

/** Standards in which an artisan is certified as competent today in Lima. One query. */
export async function competenceStandards(context: Context, artisanId: string): Promise<string[]> {
  const rows = await managerOf(context).execute<{ standard: string }[]>(
    `select distinct standard from provenance_competence
     where artisan_id = ? and issued_on <= ${TODAY_IN_LIMA}
       and coalesce(expires_on, 'infinity') >= ${TODAY_IN_LIMA}`,
    [artisanId]
  )
  return rows.map(({ standard }) => standard)
}
