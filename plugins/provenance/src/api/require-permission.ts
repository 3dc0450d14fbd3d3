import { MedusaError } from "@medusajs/framework/utils"
import { permission, type PermissionCode } from "@tejido/institutions/domain/permissions"
import { isFresh } from "@tejido/institutions/domain/session-life"
import { may } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type institutionsModule from "@tejido/institutions/modules/institutions"

type InstitutionsModuleService = InstanceType<(typeof institutionsModule)["service"]>

/**
 * What the guard asks for a route's one permission, for routes whose permission depends on what they are asked for.
 * @throws MedusaError FORBIDDEN `not_permitted`, `fresh_second_factor_required`
 */
export function requirePermission(req: StaffRequest, code: PermissionCode): void {
  if (!may(req.staff.ability, code)) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "Your role does not allow this", "not_permitted")
  }
  const { sessionLife } = req.scope.resolve<InstitutionsModuleService>("institutions")
  if (permission(code).fresh && !isFresh(req.staff.secondFactorAt, new Date(), sessionLife)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "Show your second factor again to do this",
      "fresh_second_factor_required"
    )
  }
}
