import type { Context } from "@medusajs/framework/types"
import type { Centimos } from "../../../domain/centimos"
import { managerOf } from "../transaction"

/** A step of a payout's way in the ledger. */
export type PayoutStep = {
  payoutId: string
  kind: "payout_sent" | "payout_paid" | "payout_returned"
  /** Moves from one account of the ledger to another: the first is debited. */
  debit: string
  credit: string
  amount: Centimos
  currencyCode: string
  occurredAt: Date
  facts: { batch: number; reference: string; rail: string }
}

/**
 * Posts steps of payouts, each once by the payout's id, in one statement however many they are: a batch is thousands
 * of transactions. Those that are in the ledger already stay as they are.
 */
export async function postPayouts(context: Context, steps: readonly PayoutStep[]): Promise<void> {
  if (steps.length === 0) return
  const rows = steps.map(({ payoutId, kind, debit, credit, amount, currencyCode, occurredAt, facts }) => ({
    ...{ kind, source_id: payoutId, occurred_at: occurredAt, facts: { payout: payoutId, ...facts } },
    entries: [
      { account: debit, currency_code: currencyCode, amount: String(amount), line_id: null },
      { account: credit, currency_code: currencyCode, amount: String(-amount), line_id: null },
    ],
  }))
  await managerOf(context).execute(
    `select posted.transaction_id
     from jsonb_to_recordset(?::jsonb) as step(kind text, source_id text, occurred_at timestamptz, facts jsonb, entries jsonb)
     cross join lateral ledger_post(step.kind, step.source_id, null, null, null, step.occurred_at, step.facts, step.entries)
       posted`,
    [JSON.stringify(rows)]
  )
}
