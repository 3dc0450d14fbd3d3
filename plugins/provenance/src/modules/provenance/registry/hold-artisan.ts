import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"

/** An artisan who works somewhere. */
export type HeldArtisan = {
  id: string
  workshop_id: string
  establishment_id: string
  alias: string | null
  story: string | null
}

type Row = HeldArtisan & { released: boolean; erased: boolean }

/**
 * The artisan, held until the transaction ends, so that of two who change where somebody is, the second finds what
 * the first did.
 * @throws MedusaError NOT_FOUND for one who is not there and for one out of reach alike; CONFLICT `artisan_released`,
 *   `artisan_erased`
 */
export async function holdArtisan(
  manager: SqlEntityManager,
  establishmentIds: readonly string[] | null,
  id: string
): Promise<HeldArtisan> {
  // The row first and what stands beside it then: a statement that waited sees the joined rows as they were before.
  await manager.execute("select from provenance_artisan where id = ? for update", [id])
  const [row] = await manager.execute<Row[]>(
    `select a.id, a.workshop_id, w.establishment_id, a.alias, a.story, a.released_at is not null as released,
       a.erased_at is not null as erased
     from provenance_artisan a join provenance_workshop w on w.id = a.workshop_id
     where a.id = ? and a.deleted_at is null`,
    [id]
  )
  if (!row || (establishmentIds !== null && !establishmentIds.includes(row.establishment_id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such artisan")
  }
  const { released, erased, ...artisan } = row
  if (erased) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "This person asked to be erased", "artisan_erased")
  }
  if (released) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "This person left prison", "artisan_released")
  }
  return artisan
}
