import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/**
 * Lets one at a time work on a provider's lines, until the caller's transaction ends. What is read next, in a
 * statement of its own, is what the one before left.
 */
export async function holdProvider(context: Context, providerId: string): Promise<void> {
  await managerOf(context).execute("select pg_advisory_xact_lock(hashtextextended(?, 7))", [
    `revenue_provider:${providerId}`,
  ])
}
