import { MedusaError } from "@medusajs/framework/utils"
import { may } from "../../../domain/staff-ability"
import type { StaffRequest } from "../../../guard/require-staff"

/**
 * The id in the path, if the member may change the institution.
 * @throws MedusaError NOT_FOUND for one out of reach, as the change itself does for none
 */
export function requireInstitutionInReach(req: StaffRequest): string {
  const id = req.params.id ?? ""
  if (!may(req.staff.ability, "institution.update", { institution_id: id })) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such institution")
  }
  return id
}
