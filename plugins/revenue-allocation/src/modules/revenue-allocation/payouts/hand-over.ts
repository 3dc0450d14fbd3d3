import type { Context } from "@medusajs/framework/types"
import { recordAudit, SYSTEM } from "@tejido/institutions/audit/record-audit"
import { centimos } from "../../../domain/centimos"
import type { PayeeKind } from "../../../domain/rails/payee-kinds"
import type { PayoutPayee, PayoutRail, RailAnswer } from "../../../domain/rails/payout-rail"
import type { Rails } from "../../../domain/rails/rails"
import { managerOf } from "../transaction"
import { holdBatch } from "./hold-batch"
import { payeeKey, type ReadPayees } from "./read-payees"
import { settlePayouts } from "./settle-payouts"
import type { Transactions } from "./transactions"

const PATIENCE_MS = 30_000

type Next = {
  id: string
  reference: string
  amount: string
  currency_code: string
  payee_kind: PayeeKind
  payee_id: string
  /** Null when there is no account any more. */
  payee: PayoutPayee | null
}
type Send = NonNullable<PayoutRail["send"]>

/**
 * Tells the program of a rail, if it has one, to pay what was sent, one payout after the other (M9). That it is told is
 * committed before it is; what was told and never answered, now or by a process that was killed, is parked.
 *
 * The caller is the only one at this batch.
 */
export async function handOver(
  { ledger, readPayees }: { ledger: Transactions; readPayees: ReadPayees },
  rails: Rails,
  batchId: string
): Promise<void> {
  const send = await ledger.inTransaction(async (context) => {
    const batch = await holdBatch(context, batchId)
    return batch.state === "released" ? rails[batch.rail]?.send : undefined
  })
  if (!send) return
  await parkUnanswered(ledger, batchId)
  for (;;) {
    const next = await ledger.inTransaction((context) => takeNext(context, readPayees, batchId))
    if (!next) return
    const answer = await tell(send, next)
    await ledger.inTransaction((context) => record(context, batchId, next, answer))
  }
}

async function parkUnanswered(ledger: Transactions, batchId: string): Promise<void> {
  await ledger.inTransaction(async (context) => {
    const batch = await holdBatch(context, batchId)
    const rows = await managerOf(context).execute<{ id: string; reference: string }[]>(
      `select id, reference from revenue_payout
       where batch_id = ? and state = 'sent' and attempted_at is not null and answered_at is null`,
      [batchId]
    )
    if (rows.length === 0) return
    await settlePayouts(
      context,
      batch,
      rows.map(({ id }) => ({ id, to: "parked", note: "no_answer" }))
    )
    for (const row of rows) await auditOutcome(context, row, "parked", "no_answer")
  })
}

/** Marks the next payout as told, and opens whom it is for. What cannot be opened leaves no mark. */
async function takeNext(context: Context, readPayees: ReadPayees, batchId: string): Promise<Next | null> {
  const manager = managerOf(context)
  const [next] = await manager.execute<Omit<Next, "payee">[]>(
    `select payout.id, payout.reference, payout.amount, batch.currency_code, payout.payee_kind, payout.payee_id
     from revenue_payout payout join revenue_payout_batch batch on batch.id = payout.batch_id
     where payout.batch_id = ? and payout.state = 'sent' and payout.attempted_at is null
     order by payout.id limit 1 for update of payout`,
    [batchId]
  )
  if (!next) return null
  const payee = (await readPayees(context, [next], batchId)).get(payeeKey(next)) ?? null
  await manager.execute("update revenue_payout set attempted_at = now() where id = ?", [next.id])
  return { ...next, payee }
}

/** @returns null for an outcome that nobody knows */
async function tell(send: Send, next: Next): Promise<RailAnswer | null> {
  if (!next.payee) return { outcome: "rejected", reason: "no_account" }
  const order = {
    idempotencyKey: next.id,
    reference: next.reference,
    amount: centimos(BigInt(next.amount)),
    currencyCode: next.currency_code,
    payee: next.payee,
  }
  // Whatever goes wrong from here on, it may have been paid. Errors of a provider can repeat whom it was told to pay.
  return await withPatience((signal) => send(order, signal)).catch(() => null)
}

async function withPatience<Result>(ask: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const over = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true })
  })
  return await Promise.race([ask(signal), over])
}

async function record(
  context: Context,
  batchId: string,
  { id, reference }: Next,
  answer: RailAnswer | null
): Promise<void> {
  const batch = await holdBatch(context, batchId)
  const manager = managerOf(context)
  const [now] = await manager.execute<{ state: string }[]>("select state from revenue_payout where id = ?", [
    id,
  ])
  // Somebody found out meanwhile.
  if (now?.state !== "sent") return
  if (answer) {
    await manager.execute(
      "update revenue_payout set answered_at = now(), rail_reference = ? where id = ? and state = 'sent'",
      [answer.outcome === "rejected" ? null : answer.reference, id]
    )
    if (answer.outcome === "accepted") return
  }
  const to = answer === null ? "parked" : answer.outcome === "paid" ? "paid" : "returned"
  const note = answer === null ? "no_answer" : answer.outcome === "rejected" ? answer.reason : null
  await settlePayouts(context, batch, [{ id, to, note }])
  await auditOutcome(context, { id, reference }, to, note)
}

async function auditOutcome(
  context: Context,
  { id, reference }: { id: string; reference: string },
  state: string,
  note: string | null
): Promise<void> {
  await recordAudit(context, SYSTEM("payouts"), {
    action: `payout.${state}`,
    resource: "payout",
    resourceId: id,
    before: { state: "sent" },
    after: { state, reference, note },
  })
}
