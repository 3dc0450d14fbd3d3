import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { PolicyRules } from "../../../domain/policy"
import { managerOf } from "../transaction"

/**
 * The rules of a version: as they are in force, or as they are proposed while nobody has decided.
 * @throws MedusaError NOT_FOUND
 */
export async function rulesOfVersion(context: Context, version: number): Promise<PolicyRules> {
  const [found] = await managerOf(context).execute<{ rules: unknown }[]>(
    `select rules from allocation_policy where version = ?
     union all
     select rules from revenue_policy_proposal where version = ? and state = 'proposed'
     limit 1`,
    [version, version]
  )
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such version of the rules")
  return PolicyRules.parse(found.rules)
}
