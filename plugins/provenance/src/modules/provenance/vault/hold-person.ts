import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { managerOf } from "../transaction"

/** An artisan, whether still here, released or erased. */
export type HeldPerson = { id: string; code: string; establishment_id: string; erased: boolean }

/**
 * The artisan, held until the transaction ends. Whoever left keeps their rights over what is known of them.
 * @param establishmentIds those that the caller reaches, or null for all
 * @throws MedusaError NOT_FOUND for one who is not there and for one out of reach alike
 */
export async function holdPerson(
  context: Context,
  establishmentIds: readonly string[] | null,
  id: string
): Promise<HeldPerson> {
  const manager = managerOf(context)
  // The row first and what stands beside it then: a statement that waited sees the joined rows as they were before.
  await manager.execute("select from provenance_artisan where id = ? for update", [id])
  const [person] = await manager.execute<HeldPerson[]>(
    `select a.id, a.code, w.establishment_id, a.erased_at is not null as erased
     from provenance_artisan a join provenance_workshop w on w.id = a.workshop_id
     where a.id = ? and a.deleted_at is null`,
    [id]
  )
  if (!person || (establishmentIds !== null && !establishmentIds.includes(person.establishment_id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such artisan")
  }
  return person
}
