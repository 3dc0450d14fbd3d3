import { MedusaError } from "@medusajs/framework/utils"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Reviser } from "../../../modules/provenance/revise-workshop"

/**
 * The signed-in member as somebody who records and revokes consents, as far as they may both change and read them:
 * who may not read one would be told that what was just changed is not there.
 * @throws MedusaError NOT_FOUND for who may not read any
 */
export function consentReviser({ staff }: StaffRequest<unknown>): Reviser {
  const reach = reachFilter(staff.ability, "consent.read") && reachFilter(staff.ability, "consent.update")
  if (!reach) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such consent")
  return { actor: staffActor(staff), establishmentIds: reach.establishment_id?.$in ?? null }
}
