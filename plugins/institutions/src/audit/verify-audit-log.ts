import { IsolationLevel } from "@medusajs/framework/mikro-orm/core"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../modules/institutions/transaction"
import { recordAudit, type AuditActor } from "./record-audit"
import { sealHead } from "./seal-head"
import { verifyChain, type AuditVerification, type VerifyOptions } from "./verify-chain"

/**
 * Verifies the whole log in one snapshot, while others may go on adding to it.
 * @param manager a connection that is in no transaction yet
 */
export async function verifySnapshot(
  manager: SqlEntityManager,
  options: VerifyOptions
): Promise<AuditVerification> {
  return await manager.transactional(
    (snapshot) => verifyChain((sql) => snapshot.execute(sql), options),
    // One snapshot for the whole transaction, not one for each statement.
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true }
  )
}

/**
 * Keeps what a verification found and seals the head when all was well. Whoever asked for it stands in the log, with
 * the action `audit.verified`.
 */
export async function keepVerification(
  context: Context,
  verification: AuditVerification,
  actor: AuditActor | null,
  keys: readonly Buffer[]
): Promise<void> {
  await managerOf(context).execute(
    "insert into audit_verification (started_at, seconds, ok, result) values (?, ?, ?, ?::jsonb)",
    [verification.started_at, verification.seconds, verification.ok, JSON.stringify(verification)]
  )
  if (verification.ok && keys.length) await sealHead(context, keys)
  if (!actor) return
  const { ok, entries, first_broken, head } = verification
  await recordAudit(context, actor, {
    action: "audit.verified",
    resource: "audit",
    resourceId: null,
    after: { ok, entries, first_broken, head },
  })
}

/** What the last verification found, or null when there was none yet. */
export async function lastVerification(context: Context): Promise<AuditVerification | null> {
  const [row] = await managerOf(context).execute<{ result: AuditVerification }[]>(
    "select result from audit_verification order by id desc limit 1"
  )
  return row?.result ?? null
}
