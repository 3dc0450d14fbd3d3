import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** The connection of the caller's transaction, or without one of the pool. */
export function managerOf(context: Context): SqlEntityManager {
  return (context.transactionManager ?? context.manager) as SqlEntityManager
}

/** What the refusal of a database rule means to people. */
export type Refusal = { type: string; code: string; message: string }

/**
 * Makes a change and has the database check its deferred rules at once: at commit, their refusal would come where
 * nobody can give it words any more.
 * @param refusals by the name of the constraint that refuses
 * @throws MedusaError with the code of the rule that the change would break
 */
export async function checked<Result>(
  context: Context,
  refusals: Readonly<Record<string, Refusal>>,
  change: (manager: SqlEntityManager) => Promise<Result>
): Promise<Result> {
  const manager = managerOf(context)
  try {
    const result = await change(manager)
    // Deferred again for what comes next: a posting's entries follow their transaction.
    await manager.execute("set constraints all immediate; set constraints all deferred")
    return result
  } catch (error) {
    // MikroORM wraps the driver's error and copies its fields.
    const name = (error as { constraint?: unknown } | null)?.constraint
    const refusal = typeof name === "string" && Object.hasOwn(refusals, name) ? refusals[name] : undefined
    throw refusal ? new MedusaError(refusal.type, refusal.message, refusal.code) : error
  }
}
