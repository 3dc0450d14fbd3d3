import type { Context } from "@medusajs/framework/types"
import { centimos, type Centimos } from "../../../domain/centimos"
import type { PayoutState } from "../../../domain/rails/judge-bank-results"
import type { PayeeKind } from "../../../domain/rails/payee-kinds"
import { managerOf } from "../transaction"

/** One payout for a statement. Days are of Lima. */
export type PayoutFact = {
  payoutId: string
  reference: string
  artisanId: string
  payeeKind: PayeeKind
  /** The artisan, the beneficiary, the alimony order or whose reparation it is. */
  payeeId: string
  /** The ledger's account that it was paid from: `artisan:<id>:personal`, `…:savings`. */
  accountCode: string
  rail: string
  amount: Centimos
  state: PayoutState
  sentOn: string
  paidOn: string | null
  returnedOn: string | null
  /** Why it came back, or nobody knows what became of it. */
  note: string | null
}

/** Whose payouts, of which month of Lima. */
export type PayoutFactsOf = {
  artisanIds: readonly string[]
  /** Only what this beneficiary was to get. */
  beneficiaryId?: string
  /** `2026-11` */
  month: string
}

/**
 * What was paid for these artisans, and when: every payout that was sent, paid or returned within the month, by artisan,
 * the earliest first. What a batch only prepared is not in it. One statement.
 */
export async function payoutFacts(
  context: Context,
  { artisanIds, beneficiaryId, month }: PayoutFactsOf
): Promise<Map<string, PayoutFact[]>> {
  const found = new Map<string, PayoutFact[]>(artisanIds.map((id) => [id, []]))
  if (artisanIds.length === 0) return found
  const first = `${month}-01`
  const rows = await managerOf(context).execute<(Omit<PayoutFact, "amount"> & { amount: string })[]>(
    `select * from (
       select payout.id as "payoutId", payout.reference, payout.artisan_id as "artisanId",
         payout.payee_kind as "payeeKind", payout.payee_id as "payeeId", payout.account_code as "accountCode",
         batch.rail, payout.amount, payout.state, (payout.sent_at at time zone 'America/Lima')::date::text as "sentOn",
         payout.paid_on::text as "paidOn", payout.returned_on::text as "returnedOn", payout.outcome_note as note
       from revenue_payout payout join revenue_payout_batch batch on batch.id = payout.batch_id
       where payout.artisan_id in (select jsonb_array_elements_text(?::jsonb))
         and payout.sent_at is not null ${beneficiaryId ? "and payout.payee_kind = 'beneficiary' and payout.payee_id = ?" : ""}
     ) fact
     where date_trunc('month', "sentOn"::date) = ?::date or date_trunc('month', "paidOn"::date) = ?::date
       or date_trunc('month', "returnedOn"::date) = ?::date
     order by "sentOn", reference`,
    [JSON.stringify(artisanIds), ...(beneficiaryId ? [beneficiaryId] : []), first, first, first]
  )
  for (const row of rows) {
    found.get(row.artisanId)?.push({ ...row, amount: centimos(BigInt(row.amount)) })
  }
  return found
}
