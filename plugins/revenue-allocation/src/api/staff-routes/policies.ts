import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery as query } from "@tejido/institutions/http/staff-list-query"
import { POLICIES } from "../../staff-lists/policies"
import { PolicyBody, PolicyDecisionBody, SimulationBody } from "../validators-policies"

const policies = queriesOf(POLICIES)
const READ = { method: "GET", permission: "policy.read" } as const
const PROPOSE = { method: "POST", permission: "policy.propose", query } as const
const APPROVE = { method: "POST", permission: "policy.approve", query, body: PolicyDecisionBody } as const

/** Policies, their proposals and the simulator, under `/staff`. */
export const POLICIES_ROUTES: readonly StaffRoute[] = [
  { ...READ, matcher: "/staff/policies", query: policies.list },
  { ...READ, matcher: "/staff/policies.csv", query: policies.file },
  { ...READ, matcher: "/staff/policies/:id", query },
  { ...PROPOSE, matcher: "/staff/policies", body: PolicyBody },
  // Writes nothing: a POST because of what it is asked with.
  {
    method: "POST",
    matcher: "/staff/policies/simulate",
    permission: "policy.read",
    query,
    body: SimulationBody,
  },
  { ...APPROVE, matcher: "/staff/policies/:id/approve" },
  { ...APPROVE, matcher: "/staff/policies/:id/refuse" },
  { ...PROPOSE, matcher: "/staff/policies/:id/withdraw", body: PolicyDecisionBody },
]
