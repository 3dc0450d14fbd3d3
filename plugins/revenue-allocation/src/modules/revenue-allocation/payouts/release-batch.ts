import type { Context } from "@medusajs/framework/types"
import { type AuditActor, recordAudit } from "@tejido/institutions/audit/record-audit"
import { RAILS, type Rails } from "../../../domain/rails/rails"
import { managerOf } from "../transaction"
import { handOver } from "./hand-over"
import { type HeldBatch, holdBatch } from "./hold-batch"
import type { ReadPayees } from "./read-payees"
import { refused } from "./refusals"
import { sendPage } from "./send-page"
import { finishBatch } from "./settle-payouts"
import type { Transactions } from "./transactions"

/** What a release works with. */
export type Release = { ledger: Transactions; readPayees: ReadPayees; rails?: Rails }

/**
 * Releases a batch that somebody else prepared, and sends its payouts. Sending goes on in many transactions; whoever
 * calls again after it was cut off, or `carryOn`, sends what is left and nothing twice.
 * @throws MedusaError NOT_FOUND; CONFLICT `same_person`, `batch_not_draft`, `release_running`
 */
export async function releaseBatch(release: Release, actor: AuditActor, id: string): Promise<void> {
  const began = await release.ledger.inTransaction((context) => begin(context, actor, id))
  const ran = await carryOn(release, actor, id)
  // Who began it has done so, whoever is sending.
  if (!ran && !began) throw refused("release_running")
}

/**
 * Sends what is left of a batch that was released.
 * @returns false when somebody else is at it
 */
export async function carryOn(release: Release, actor: AuditActor, id: string): Promise<boolean> {
  const { ledger } = release
  // The lock goes with its connection: of a process that was killed none is left.
  return await ledger.inTransaction(async (lock) => {
    const [row] = await managerOf(lock).execute<{ free: boolean }[]>(
      "select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as free",
      [`revenue_payout_batch:${id}`]
    )
    if (!row?.free) return false
    let sent = 1
    while (sent > 0) {
      sent = await ledger.inTransaction(async (context) => {
        const batch = await holdBatch(context, id)
        return batch.state === "releasing" ? await sendPage(context, batch) : 0
      })
    }
    await ledger.inTransaction((context) => complete(context, actor, id))
    await handOver(release, release.rails ?? RAILS, id)
    return true
  })
}

/** @returns false when it was released before and only has to be carried on */
async function begin(context: Context, actor: AuditActor, id: string): Promise<boolean> {
  const batch = await holdBatch(context, id)
  const who = actor.id ?? actor.label
  if (batch.created_by === who) throw refused("same_person")
  if (batch.state === "releasing") return false
  if (batch.state !== "draft") throw refused("batch_not_draft")
  await managerOf(context).execute(
    "update revenue_payout_batch set state = 'releasing', released_by = ?, released_at = now() where id = ?",
    [who, id]
  )
  await recordAudit(context, actor, {
    action: "payout_batch.released",
    resource: "payout_batch",
    resourceId: id,
    before: { state: "draft" },
    after: { state: "releasing", number: batch.number, count: batch.count, total: batch.total },
  })
  return true
}

/** Everything is sent or refused: the control totals are those of what was sent. */
async function complete(context: Context, actor: AuditActor, id: string): Promise<void> {
  const batch = await holdBatch(context, id)
  if (batch.state !== "releasing") return
  const sent = await managerOf(context).execute<{ count: number; total: string; refused: number }[]>(
    `select count(*) filter (where state <> 'cancelled')::int as count,
       coalesce(sum(amount) filter (where state <> 'cancelled'), 0) as total,
       count(*) filter (where state = 'cancelled')::int as refused
     from revenue_payout where batch_id = ?`,
    [id]
  )
  const { count = 0, total = "0", refused: left = 0 } = sent[0] ?? {}
  await managerOf(context).execute(
    "update revenue_payout_batch set state = 'released', control_count = ?, control_total = ? where id = ?",
    [count, total, id]
  )
  await finishBatch(context, batch)
  await recordAudit(context, actor, {
    action: "payout_batch.sent",
    resource: "payout_batch",
    resourceId: id,
    after: { number: batch.number, count, total: BigInt(total), refused: left },
  })
}

/** Batches that a release was cut off in: of all that are sending, and of those whose rail has a program. */
export async function unfinishedBatches(context: Context, rails: Rails = RAILS): Promise<HeldBatch["id"][]> {
  const programs = Object.values(rails).filter(({ send }) => send)
  const rows = await managerOf(context).execute<{ id: string }[]>(
    `select batch.id from revenue_payout_batch batch
     where batch.state = 'releasing' or (batch.state = 'released' and batch.rail in (?) and exists (
       select from revenue_payout p where p.batch_id = batch.id and p.state = 'sent' and p.answered_at is null))
     order by batch.number`,
    [["", ...programs.map(({ code }) => code)]]
  )
  return rows.map(({ id }) => id)
}
