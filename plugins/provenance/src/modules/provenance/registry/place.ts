import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import type { Visibility } from "../../../domain/public-view"

/** A workshop that people come to, and where it is. */
export type Place = {
  workshop_id: string
  establishment_id: string
  /** What the code of somebody new here depends on. */
  code: string
  visibility: Visibility
  department: string
}

/**
 * The workshop that somebody is to come to, held as it is until the transaction ends: it does not close and its
 * establishment is not hidden meanwhile.
 * @throws MedusaError INVALID_DATA `unknown_workshop`, the same for one out of reach as for none; CONFLICT
 *   `workshop_closed`
 */
export async function holdPlace(
  manager: SqlEntityManager,
  establishmentIds: readonly string[] | null,
  workshopId: string
): Promise<Place> {
  const [place] = await manager.execute<(Place & { closed: boolean })[]>(
    `select w.id as workshop_id, w.establishment_id, w.closed_at is not null or e.closed_at is not null as closed,
       e.code, e.visibility, e.department
     from provenance_workshop w join provenance_establishment e on e.id = w.establishment_id
     where w.id = ? and w.deleted_at is null for share of w, e`,
    [workshopId]
  )
  if (!place || (establishmentIds !== null && !establishmentIds.includes(place.establishment_id))) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no such workshop", "unknown_workshop")
  }
  if (place.closed) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "This workshop is closed", "workshop_closed")
  }
  return place
}
