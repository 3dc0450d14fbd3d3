import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit, type AuditActor } from "@tejido/institutions/audit/record-audit"
import { PolicyRules } from "../../../domain/policy"
import { checked } from "../transaction"
import { POLICY_REFUSALS, refusal } from "./refusals"

type Proposal = {
  id: string
  version: number
  valid_from: Date
  rules: unknown
  state: string
  proposed_by: string
}

/**
 * Puts a proposal in force from its first day on, as it was proposed. By somebody else than who proposed it.
 * @param id of the proposal
 * @throws MedusaError NOT_FOUND; CONFLICT `policy_decided`, `same_person`, `policy_moved_on`, `policy_before_last`,
 *   `policy_in_the_past` once its first day is over
 */
export async function approvePolicy(
  context: Context,
  actor: AuditActor,
  id: string,
  note: string | null
): Promise<void> {
  const proposal = await checked(context, POLICY_REFUSALS, async (manager) => {
    const held = await holdProposal(manager, id)
    // What cannot be read any more cannot be put in force either.
    PolicyRules.parse(held.rules)
    const policyId = `policy_v${held.version}`
    await manager.execute(
      `insert into allocation_policy (id, version, valid_from, rules)
       select ?, version, valid_from, rules from revenue_policy_proposal where id = ?`,
      [policyId, id]
    )
    await manager.execute(
      `update revenue_policy_proposal
       set state = 'in_force', policy_id = ?, decided_by = ?, decided_at = now(), decision_note = ? where id = ?`,
      [policyId, actor.id, note, id]
    )
    return held
  })
  await record(context, actor, proposal, "in_force", note)
}

/**
 * Lets a proposal go: refused by somebody else, or withdrawn by who made it.
 * @param id of the proposal
 * @throws MedusaError NOT_FOUND; CONFLICT `policy_decided`, `same_person` for refusing one's own, `not_your_proposal`
 *   for withdrawing another's
 */
export async function dismissPolicy(
  context: Context,
  actor: AuditActor,
  id: string,
  outcome: "refused" | "withdrawn",
  note: string | null
): Promise<void> {
  const proposal = await checked(context, POLICY_REFUSALS, async (manager) => {
    const held = await holdProposal(manager, id)
    const isOwn = held.proposed_by === actor.id
    if (outcome === "refused" && isOwn) throw refusal("revenue_policy_two_persons")
    if (outcome === "withdrawn" && !isOwn) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "Only who proposed it can withdraw it",
        "not_your_proposal"
      )
    }
    await manager.execute(
      `update revenue_policy_proposal set state = ?, decided_by = ?, decided_at = now(), decision_note = ? where id = ?`,
      [outcome, actor.id, note, id]
    )
    return held
  })
  await record(context, actor, proposal, outcome, note)
}

/** The proposal, kept from others until the transaction ends. */
async function holdProposal(manager: SqlEntityManager, id: string): Promise<Proposal> {
  const [proposal] = await manager.execute<Proposal[]>(
    `select id, version, valid_from, rules, state, proposed_by from revenue_policy_proposal where id = ? for update`,
    [id]
  )
  if (!proposal) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such proposal")
  if (proposal.state !== "proposed") throw refusal("revenue_policy_decided_once")
  return proposal
}

async function record(
  context: Context,
  actor: AuditActor,
  { id, version, valid_from }: Proposal,
  state: "in_force" | "refused" | "withdrawn",
  note: string | null
): Promise<void> {
  await recordAudit(context, actor, {
    action: `policy.${state === "in_force" ? "approved" : state}`,
    resource: "policy",
    resourceId: id,
    reason: note,
    before: { state: "proposed", version, valid_from },
    after: { state, version, valid_from },
  })
}
