import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { PermissionCode } from "@tejido/institutions/domain/permissions"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Connection } from "@tejido/institutions/http/sql-list"
import type { Hand } from "../modules/revenue-allocation/terms/hold-artisan"

/**
 * Whoever asks, with how far the permission to do this reaches.
 * @param reads the permission to read the result: who may not would be told that what was just changed is not there
 * @throws MedusaError NOT_FOUND where one of both reaches nothing
 */
export function handOf({ staff }: StaffRequest, does: PermissionCode, reads: PermissionCode = does): Hand {
  const reach = reachFilter(staff.ability, reads) && reachFilter(staff.ability, does)
  if (!reach) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such thing")
  return { actor: staffActor(staff), establishmentIds: reach.establishment_id?.$in ?? null }
}

/**
 * The artisan that the path's `id` names, and the connection to read what is theirs with. One query.
 * @throws MedusaError NOT_FOUND for one who is not there and for one out of reach of `terms.read` alike
 */
export async function requireArtisan(req: StaffRequest): Promise<{ id: string; connection: Connection }> {
  const id = req.params.id ?? ""
  const { establishmentIds } = handOf(req, "terms.read")
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw<{ establishment_id: string }>(
    `select w.establishment_id from provenance_artisan a join provenance_workshop w on w.id = a.workshop_id
     where a.id = ? and a.deleted_at is null`,
    [id]
  )
  const at = rows[0]?.establishment_id
  if (at === undefined || (establishmentIds !== null && !establishmentIds.includes(at))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such artisan")
  }
  return { id, connection }
}
