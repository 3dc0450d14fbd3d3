import { MedusaError } from "@medusajs/framework/utils"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { PermissionCode } from "@tejido/institutions/domain/permissions"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Reviser } from "../modules/provenance/revise-workshop"

/**
 * Whoever asks, with how far the permission to do this reaches.
 * @param reads the permission to read the result: who may not would be told that what was just changed is not there
 * @throws MedusaError NOT_FOUND where one of both reaches nothing
 */
export function reviserOf({ staff }: StaffRequest, does: PermissionCode, reads: PermissionCode): Reviser {
  const reach = reachFilter(staff.ability, reads) && reachFilter(staff.ability, does)
  if (!reach) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such thing")
  return { actor: staffActor(staff), establishmentIds: reach.establishment_id?.$in ?? null }
}
