import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** The connection of the caller's transaction, or without one of the pool. */
export function managerOf(context: Context): SqlEntityManager {
  return (context.transactionManager ?? context.manager) as SqlEntityManager
}

/**
 * Makes a change and has the database check its deferred rules at once: at commit, their refusal would come where
 * nobody can give it words any more.
 * @throws MedusaError with the code of the rule that the change would break
 */
export async function checked<Result>(
  context: Context,
  change: (manager: SqlEntityManager) => Promise<Result>
): Promise<Result> {
  const manager = managerOf(context)
  try {
    const result = await change(manager)
    await manager.execute("set constraints all immediate")
    return result
  } catch (error) {
    throw refusalOf(error) ?? error
  }
}

/** What the rules of the migrations mean to people, by the name of the constraint. */
const REFUSALS: Record<string, { type: string; code: string; message: string }> = {
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

function refusalOf(error: unknown): MedusaError | null {
  // MikroORM wraps the driver's error and copies its fields.
  const name = (error as { constraint?: unknown } | null)?.constraint
  const refusal = typeof name === "string" && Object.hasOwn(REFUSALS, name) ? REFUSALS[name] : undefined
  return refusal ? new MedusaError(refusal.type, refusal.message, refusal.code) : null
}
