import { MedusaError } from "@medusajs/framework/utils"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { PermissionCode } from "@tejido/institutions/domain/permissions"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Hand } from "../modules/provenance/lots/reach"

/** Whoever asks, with how far both the permission to do this and the one to read its result reach. */
export function handOf({ staff }: StaffRequest, does: PermissionCode, reads: PermissionCode): Hand {
  const reach = reachFilter(staff.ability, reads) && reachFilter(staff.ability, does)
  // Who may not read it would be told that what was just changed is not there.
  if (!reach) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such thing")
  return {
    actor: staffActor(staff),
    institution: staff.institution.shortName,
    establishmentIds: reach.establishment_id?.$in ?? null,
  }
}
