import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { PermissionCode } from "@tejido/institutions/domain/permissions"
import { type ReachFilter, reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Connection } from "@tejido/institutions/http/sql-list"

/** A row that the path's `id` names, where it is, and how far the member's right to read such rows reaches. */
export type InReach = { id: string; establishment_id: string; reach: ReachFilter }

/** @throws MedusaError NOT_FOUND for a workshop that is not there and for one out of reach alike. One query. */
export const requireWorkshop = (req: StaffRequest): Promise<InReach> =>
  requireRow(
    req,
    "workshop",
    "workshop.read",
    "select establishment_id from provenance_workshop where id = ?"
  )

/** @throws MedusaError NOT_FOUND for an artisan who is not there and for one out of reach alike. One query. */
export const requireArtisan = (req: StaffRequest): Promise<InReach> =>
  requireRow(
    req,
    "artisan",
    "artisan.read",
    `select w.establishment_id from provenance_artisan a join provenance_workshop w on w.id = a.workshop_id
     where a.id = ? and a.deleted_at is null`
  )

async function requireRow(
  req: StaffRequest,
  one: string,
  reads: PermissionCode,
  select: string
): Promise<InReach> {
  const id = req.params.id ?? ""
  const reach = reachFilter(req.staff.ability, reads)
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw<{ establishment_id: string }>(select, [id])
  const at = rows[0]?.establishment_id
  if (!reach || at === undefined || (reach.establishment_id && !reach.establishment_id.$in.includes(at))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no such ${one}`)
  }
  return { id, establishment_id: at, reach }
}
