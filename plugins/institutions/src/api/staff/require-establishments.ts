import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { may } from "../../domain/staff-ability"
import type { StaffContext } from "../../domain/staff-context"
import { establishmentsOf } from "../../staff-lists/establishments-of"

/**
 * Checks that somebody may be assigned to these establishments: they exist, and whoever assigns sees them.
 * @throws MedusaError INVALID_DATA `unknown_establishment`, the same for one out of reach as for none
 */
export async function requireEstablishments(
  scope: MedusaContainer,
  staff: StaffContext,
  ids: readonly string[] = []
): Promise<void> {
  const known = await establishmentsOf(scope, ids)
  const reached = (id: string) =>
    known.has(id) && may(staff.ability, "establishment.read", { establishment_id: id })
  if (!ids.every(reached)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "There is no such establishment",
      "unknown_establishment"
    )
  }
}
