import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { checked as checkedFor, type Refusal } from "../../database/transaction"

export { managerOf } from "../../database/transaction"

/** As {@link checkedFor}, with what the rules of this module's tables mean to people. */
export async function checked<Result>(
  context: Context,
  change: (manager: SqlEntityManager) => Promise<Result>
): Promise<Result> {
  return await checkedFor(context, REFUSALS, change)
}

/** What the rules of the migrations mean to people, by the name of the constraint. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  staff_last_administrator: {
    type: MedusaError.Types.CONFLICT,
    code: "last_administrator",
    message: "The last active administrator cannot be taken away",
  },
  staff_scope_required: {
    type: MedusaError.Types.INVALID_DATA,
    code: "scope_required",
    message: "This role needs at least one establishment",
  },
  staff_role_fits_institution: {
    type: MedusaError.Types.INVALID_DATA,
    code: "role_not_for_institution",
    message: "This role is not for staff of this institution",
  },
  IDX_staff_invitation_pending_unique: {
    type: MedusaError.Types.CONFLICT,
    code: "already_invited",
    message: "There is an invitation for this e-mail that nobody has answered yet",
  },
  IDX_institution_code_unique: {
    type: MedusaError.Types.CONFLICT,
    code: "institution_code_taken",
    message: "Another institution has this code",
  },
  IDX_institution_manages_all_unique: {
    type: MedusaError.Types.CONFLICT,
    code: "already_managed",
    message: "Another institution runs the market",
  },
}
