import type { Context } from "@medusajs/framework/types"
import { centimos } from "../../../domain/centimos"
import type { PayoutState } from "../../../domain/rails/judge-bank-results"
import { managerOf } from "../transaction"
import type { HeldBatch } from "./hold-batch"
import { postPayouts, type PayoutStep } from "./post-payouts"

/** What became of a payout. */
export type Settled = {
  id: string
  to: "paid" | "returned" | "parked"
  /** A day of Lima, `2026-11-30`; today without. */
  on?: string | undefined
  note: string | null
  documentId?: string | null | undefined
}

type Known = {
  id: string
  account_code: string
  amount: string
  reference: string
  state: PayoutState
  sent_at: Date
}

/**
 * Writes down what became of payouts, with the ledger's side of it: paid, out of the bank; returned, back in the
 * account it came from, to be paid again; parked, nothing moves until somebody knows. The batch is held, its payouts
 * may become these. Then the batch is done, if nothing of it is under way any more.
 */
export async function settlePayouts(
  context: Context,
  batch: HeldBatch,
  settled: readonly Settled[]
): Promise<void> {
  const manager = managerOf(context)
  const now = new Date()
  const known = new Map(
    (
      await manager.execute<Known[]>(
        `select id, account_code, amount, reference, state, sent_at from revenue_payout
         where batch_id = ? and id in (select jsonb_array_elements_text(?::jsonb)) for update`,
        [batch.id, JSON.stringify(settled.map(({ id }) => id))]
      )
    ).map((payout) => [payout.id, payout])
  )
  await postPayouts(
    context,
    settled.flatMap((change) => {
      const payout = known.get(change.id)
      return (payout && stepOf(batch, payout, change, now)) ?? []
    })
  )
  const rows = settled.map(({ id, to, on, note, documentId }) => ({
    ...{ id, to, note, document_id: documentId ?? null, on: on ?? limaDay(now) },
  }))
  await manager.execute(
    `update revenue_payout payout set state = change."to",
       settled_at = case when change."to" = 'parked' then payout.settled_at else coalesce(payout.settled_at, ?) end,
       paid_on = case when change."to" = 'paid' then change."on" else payout.paid_on end,
       returned_on = case when change."to" = 'returned' then change."on" end,
       outcome_note = change.note,
       evidence_document_id = coalesce(change.document_id, payout.evidence_document_id)
     from jsonb_to_recordset(?::jsonb) as change(id text, "to" text, "on" date, note text, document_id text)
     where payout.id = change.id`,
    [now, JSON.stringify(rows)]
  )
  await finishBatch(context, batch)
}

/** The batch is done when nothing of it is under way. */
export async function finishBatch(context: Context, { id }: Pick<HeldBatch, "id">): Promise<void> {
  await managerOf(context).execute(
    `update revenue_payout_batch batch set state = 'done', done_at = now()
     where id = ? and state = 'released' and not exists (
       select from revenue_payout p where p.batch_id = batch.id and p.state in ('pending', 'sent', 'parked'))`,
    [id]
  )
}

function stepOf(batch: HeldBatch, payout: Known, { to, on }: Settled, now: Date): PayoutStep | null {
  if (to === "parked") return null
  const transit = `transit:${batch.rail}`
  const sides =
    to === "paid"
      ? { kind: "payout_paid" as const, debit: transit, credit: "bank:main" }
      : {
          kind: "payout_returned" as const,
          debit: payout.state === "paid" ? "bank:main" : transit,
          credit: payout.account_code,
        }
  return {
    ...sides,
    payoutId: payout.id,
    amount: centimos(BigInt(payout.amount)),
    currencyCode: batch.currency_code,
    occurredAt: momentOf(on, payout.sent_at, now),
    facts: { batch: batch.number, reference: payout.reference, rail: batch.rail },
  }
}

/** Noon of the bank's day, but after it was sent and not in the future. */
function momentOf(on: string | undefined, sentAt: Date, now: Date): Date {
  if (!on) return now
  const noon = new Date(`${on}T12:00:00-05:00`)
  return noon < sentAt ? sentAt : noon > now ? now : noon
}

function limaDay(moment: Date): string {
  return moment.toLocaleDateString("sv-SE", { timeZone: "America/Lima" })
}
