import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { policyRulesSchema } from "./policy-rules"

export const POLICY_STATES = ["in_force", "past", "future", "proposed", "withdrawn", "refused"] as const
export type PolicyState = (typeof POLICY_STATES)[number]

const person = z.object({ id: z.string(), name: z.string().nullable() }).nullable()

/** A version of the rules or a proposal for one, as `/staff/policies` tells. Moments are ISO. */
export const policySchema = z.object({
  id: z.string(),
  version: z.number(),
  state: z.enum(POLICY_STATES),
  valid_from: z.string(),
  /** When the next version takes its place; null for the last one, and for what is not in force. */
  valid_until: z.string().nullable(),
  rules: policyRulesSchema,
  note: z.string().nullable(),
  document_id: z.string().nullable(),
  proposed_by: person,
  proposed_at: z.string().nullable(),
  decided_by: person,
  decided_at: z.string().nullable(),
  decision_note: z.string().nullable(),
  /** How many transactions were made by it. */
  used: z.number(),
})
export type Policy = z.infer<typeof policySchema>

/** Every version and proposal, the latest first. Asked for once in a request. */
export const loadPolicies = cache(async (): Promise<Policy[]> => {
  const { policies } = await staffFetch("/staff/policies", {
    query: { limit: 200 },
    schema: z.object({ policies: z.array(policySchema) }),
  })
  return policies
})

/** The version or proposal of a page, or "not found". */
export async function loadPolicy(id: string): Promise<Policy> {
  return (await loadPolicies()).find((policy) => policy.id === id) ?? notFound()
}

/** The version that sales are divided by now. */
export function inForce(policies: readonly Policy[]): Policy | null {
  return policies.find(({ state }) => state === "in_force") ?? null
}

/**
 * The version that another is compared with: the one that is in force for what only is proposed or to come, else the
 * one that was in force before it.
 */
export function predecessor(policies: readonly Policy[], policy: Policy): Policy | null {
  if (policy.state !== "in_force" && policy.state !== "past") return inForce(policies)
  const earlier = policies.filter(
    ({ state, valid_from }) => (state === "in_force" || state === "past") && valid_from < policy.valid_from
  )
  return earlier.sort((a, b) => b.valid_from.localeCompare(a.valid_from))[0] ?? null
}
