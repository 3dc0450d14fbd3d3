import { MedusaError } from "@medusajs/framework/utils"
import type { Refusal } from "../transaction"

const conflict = (code: string, message: string): Refusal => ({
  type: MedusaError.Types.CONFLICT,
  code,
  message,
})

/** What the database's refusals about policies mean to people. */
export const POLICY_REFUSALS = {
  IDX_revenue_policy_proposal_open: conflict("policy_proposed", "Another proposal has to be decided first"),
  revenue_policy_two_persons: conflict("same_person", "Somebody else has to approve what you proposed"),
  revenue_policy_decided_once: conflict("policy_decided", "The proposal was decided before"),
  allocation_policy_version_follows: conflict("policy_moved_on", "There is a newer version by now"),
  allocation_policy_begins_later: conflict("policy_before_last", "It has to begin after the last version"),
  allocation_policy_begins_in_future: conflict(
    "policy_in_the_past",
    "Its first day is over; propose it anew"
  ),
} satisfies Record<string, Refusal>

/** One of them as an error, where code finds out before the database does. */
export function refusal(rule: keyof typeof POLICY_REFUSALS): MedusaError {
  const { type, message, code } = POLICY_REFUSALS[rule]
  return new MedusaError(type, message, code)
}
