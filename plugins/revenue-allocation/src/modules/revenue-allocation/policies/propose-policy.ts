import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit, type AuditActor } from "@tejido/institutions/audit/record-audit"
import type { PolicyRules } from "../../../domain/policy"
import { checked } from "../transaction"
import { POLICY_REFUSALS, refusal } from "./refusals"

/** Rules that somebody wants in force from a moment on. */
export type NewPolicy = {
  rules: PolicyRules
  valid_from: Date
  /** Why, for who decides and for whoever asks later. */
  note: string
  document_id?: string | null | undefined
}

/**
 * Proposes the next version of the rules. Nothing changes for anybody until somebody else approves it.
 * @returns the proposal's id
 * @throws MedusaError INVALID_DATA `policy_in_the_past`, `unknown_document`; CONFLICT `policy_proposed` while another one is open,
 *   `policy_before_last` for a day before the last version's
 */
export async function proposePolicy(
  context: Context,
  actor: AuditActor,
  { rules, valid_from, note, document_id = null }: NewPolicy
): Promise<string> {
  const id = generateEntityId(undefined, "prop")
  const version = await checked(context, POLICY_REFUSALS, async (manager) => {
    const [last] = await manager.execute<{ next: number; valid_from: Date; is_future: boolean }[]>(
      `select max(version) + 1 as next, max(valid_from) as valid_from, ?::timestamptz > now() as is_future
       from allocation_policy`,
      [valid_from]
    )
    if (!last?.is_future) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "A policy begins in the future",
        "policy_in_the_past"
      )
    }
    if (valid_from <= new Date(last.valid_from)) throw refusal("allocation_policy_begins_later")
    await requireDocument(manager, document_id)
    await manager.execute(
      `insert into revenue_policy_proposal (id, version, valid_from, rules, note, document_id, proposed_by)
       values (?, ?, ?, ?::jsonb, ?, ?, ?)`,
      [id, last.next, valid_from, JSON.stringify(rules), note, document_id, actor.id]
    )
    return last.next
  })
  await recordAudit(context, actor, {
    action: "policy.proposed",
    resource: "policy",
    resourceId: id,
    reason: note,
    after: { version, valid_from, rules, document_id },
  })
  return id
}

/** A norm or a directive; never the papers of a person. */
async function requireDocument(manager: SqlEntityManager, documentId: string | null): Promise<void> {
  if (documentId === null) return
  const found = await manager.execute<object[]>(
    "select 1 from provenance_document where id = ? and artisan_id is null",
    [documentId]
  )
  if (found.length === 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no such document", "unknown_document")
  }
}
