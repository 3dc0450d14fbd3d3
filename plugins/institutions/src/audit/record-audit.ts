import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { changedFields } from "../domain/changed-fields"
import { maskSealed } from "../domain/mask-sealed"
import type { StaffContext } from "../domain/staff-context"
import { bounded, boundedText } from "./bounded"
import { plainJson } from "./plain-json"

/** Who did something. */
export type AuditActor = {
  /** `staff` of the panel, `user` of Medusa's admin, the `system` itself, or somebody who is not signed in. */
  type: "staff" | "user" | "system" | "anonymous"
  id: string | null
  /** Who it was, in words. */
  label: string
  institutionId?: string | null
  sessionId?: string | null
  /** Network address. */
  address?: string | null
}

/** What was done to what. */
export type AuditFact = {
  /** `workshop.updated`: what it was done to, and what was done. */
  action: string
  resource: string
  resourceId: string | null
  establishmentId?: string | null
  institutionId?: string | null
  /** Why, in the actor's words, where they had to say. */
  reason?: string | null
  /** State before and after. Of both only the differing fields are written; sealed fields are masked, long texts cut. */
  before?: object | null
  after?: object | null
}

/** The signed-in member as an actor. */
export function staffActor(staff: StaffContext): AuditActor {
  return {
    type: "staff",
    id: staff.memberId,
    label: `${staff.name} <${staff.email}>`,
    institutionId: staff.institution.id,
    sessionId: staff.sessionId,
    address: staff.address,
  }
}

/** The system as an actor, for jobs and commands: `SYSTEM("nightly verification")`. */
export const SYSTEM = (label: string): AuditActor => ({ type: "system", id: null, label })

/**
 * Writes one entry of the audit log (rule S5) inside the caller's transaction, so that the change and its entry are
 * there together or not at all. One insert.
 *
 * Make it the last thing of the transaction: from here to its end every other audited change waits, and two that
 * wait for each other's rows as well as for the log would be a deadlock, of which PostgreSQL ends one.
 * @param context that of a method with `@InjectTransactionManager()`
 * @throws MedusaError UNEXPECTED_STATE without a transaction
 */
export async function recordAudit(context: Context, actor: AuditActor, fact: AuditFact): Promise<void> {
  await recordAudits(context, actor, [fact])
}

/**
 * Writes an entry for each of many facts, in their order, as {@link recordAudit} does one. One insert: for thousands
 * of changes others wait no longer than it takes to write them.
 */
export async function recordAudits(
  context: Context,
  actor: AuditActor,
  facts: readonly AuditFact[]
): Promise<void> {
  const [first] = facts
  if (!first) return
  const manager = context.transactionManager as SqlEntityManager | undefined
  if (!manager?.isInTransaction()) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `${first.action} can only be recorded inside the transaction that makes the change`
    )
  }
  const rows = facts.map((fact) => ({
    ...sides(fact),
    action: boundedText(fact.action, 100),
    resource: boundedText(fact.resource, 100),
    resource_id: short(fact.resourceId),
    institution_id: short(fact.institutionId ?? actor.institutionId),
    establishment_id: short(fact.establishmentId),
    reason: fact.reason ? boundedText(fact.reason, 2000) : null,
  }))
  await manager.execute(
    `insert into audit_entry (actor_type, actor_id, actor_label, institution_id, session_id, address, action, resource,
                              resource_id, establishment_id, reason, before, after)
     select ?, ?, ?, institution_id, ?, ?, action, resource, resource_id, establishment_id, reason, before::jsonb,
       after::jsonb
     from jsonb_to_recordset(?::jsonb) as fact(institution_id text, action text, resource text, resource_id text,
       establishment_id text, reason text, before text, after text)`,
    [
      ...[actor.type, short(actor.id), boundedText(actor.label, 300)],
      ...[short(actor.sessionId), short(actor.address), JSON.stringify(rows)],
    ]
  )
}

function sides(fact: AuditFact): { before: string | null; after: string | null } {
  const { before, after } = fact.before && fact.after ? changedFields(fact.before, fact.after) : fact
  const written = (side: object | null | undefined) =>
    side ? JSON.stringify(bounded(maskSealed(plainJson(side)))) : null
  return { before: written(before), after: written(after) }
}

function short(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : boundedText(text, 200)
}
