import type { ChangedRecords } from "../product-index/changed-records"
import type { Connection } from "./connection"

/**
 * The cache tags of the pages of workshops that have photos of these artisans. Theirs may not be among them: somebody
 * who moved stays in the photos of where they were. One query, or none.
 */
export async function photoTags(changes: ChangedRecords[], connection: Connection): Promise<string[]> {
  const artisans = changes.flatMap(({ kind, ids }) => (kind === "artisan" ? ids : []))
  if (!artisans.length) return []
  const { rows } = await connection.raw<{ handle: string }>(
    `select distinct w.handle from provenance_photo_subject s
       join provenance_photo p on p.id = s.photo_id join provenance_workshop w on w.id = p.workshop_id
     where s.artisan_id = any(?::text[])`,
    [artisans]
  )
  return rows.map(({ handle }) => `workshop:${handle}`)
}
