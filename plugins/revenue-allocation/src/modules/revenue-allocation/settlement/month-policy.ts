import type { Context } from "@medusajs/framework/types"
import { endOf, type LimaMonth } from "../../../domain/lima-month"
import { PolicyRules, type IncomeSplit } from "../../../domain/policy"
import { managerOf } from "../transaction"
import { refused } from "./refusals"

export type MonthPolicy = { id: string; version: number; split: IncomeSplit }

/**
 * The policy by which a month is divided: the one in force at its end (M6).
 * @throws MedusaError CONFLICT `no_policy_for_month`: nothing may be divided without a rule (M2), so it stays where it is
 */
export async function policyOfMonth(context: Context, month: LimaMonth): Promise<MonthPolicy> {
  const [policy] = await managerOf(context).execute<{ id: string; version: number; rules: unknown }[]>(
    "select id, version, rules from allocation_policy where valid_from <= ? order by valid_from desc limit 1",
    [endOf(month)]
  )
  if (!policy) throw refused("no_policy_for_month", `No allocation policy was in force in ${month}`)
  return { id: policy.id, version: policy.version, split: PolicyRules.parse(policy.rules).income_split }
}

/** The split of a policy that a settlement names. */
export async function splitOfPolicy(context: Context, id: string): Promise<IncomeSplit> {
  const [policy] = await managerOf(context).execute<{ rules: unknown }[]>(
    "select rules from allocation_policy where id = ?",
    [id]
  )
  return PolicyRules.parse(policy?.rules).income_split
}
