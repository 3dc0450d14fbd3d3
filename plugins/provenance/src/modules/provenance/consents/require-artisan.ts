import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { managerOf } from "../transaction"

/**
 * The artisan's row is there and in reach, and is held until the transaction ends: a transfer meanwhile would take
 * it out of reach.
 * @param establishmentIds those that the caller reaches, or null for all
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike
 */
export async function requireArtisan(
  context: Context,
  id: string,
  establishmentIds: readonly string[] | null
): Promise<void> {
  const [artisan] = await managerOf(context).execute<{ establishment_id: string }[]>(
    `select w.establishment_id from provenance_artisan a join provenance_workshop w on w.id = a.workshop_id
     where a.id = ? and a.deleted_at is null for no key update of a`,
    [id]
  )
  if (!artisan || (establishmentIds !== null && !establishmentIds.includes(artisan.establishment_id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such artisan")
  }
}
