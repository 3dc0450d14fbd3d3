import type { Context } from "@medusajs/framework/types"
import { centimos, type Centimos } from "../../../domain/centimos"
import { endOf, type LimaMonth, monthsFrom, startOf } from "../../../domain/lima-month"
import type { IncomeSplit } from "../../../domain/policy"
import { type MonthParts, splitMonth } from "../../../domain/split-month"
import { type ArtisanTerms, termsAt } from "../terms/terms-at"
import { managerOf } from "../transaction"
import type { ArtisanIncome } from "./read-incomes"

/** One artisan's part of a month's close, with what it was computed from. */
export type SettlementShare = ArtisanIncome & MonthParts & { facts: ArtisanTerms }

/**
 * Divides what a month brought to some artisans by the terms that are in force on its last day. Four statements,
 * however many they are.
 */
export async function divideIncomes(
  context: Context,
  month: LimaMonth,
  split: IncomeSplit,
  incomes: readonly ArtisanIncome[]
): Promise<SettlementShare[]> {
  const ids = incomes.map(({ artisan_id }) => artisan_id)
  const terms = await termsAt(context, ids, lastDayOf(month))
  const since = await instalmentsAfter(context, month, ids)
  return incomes.map((income) => {
    const facts = lessInstalments(
      terms.get(income.artisan_id) ?? NOTHING_ON_RECORD,
      since.get(income.artisan_id)
    )
    return { ...income, ...splitMonth({ ...income, ...facts, split }), facts }
  })
}

/** For somebody of whom no terms answer. */
export const NOTHING_ON_RECORD: ArtisanTerms = {
  terms: null,
  terms_id: null,
  orders: [],
  instruction: [],
  instruction_id: null,
}

/** The last day of a month, `2026-11-30`. */
export function lastDayOf(month: LimaMonth): string {
  // Midday of UTC is the same day in Lima, the last millisecond of the month is not the same one in UTC.
  return new Date(endOf(month).getTime() - 12 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/** Money on hold that was released since has paid of a reparation too: it must not be paid twice. */
async function instalmentsAfter(
  context: Context,
  month: LimaMonth,
  ids: readonly string[]
): Promise<Map<string, Centimos>> {
  const rows = await managerOf(context).execute<{ id: string; paid: string }[]>(
    `select asked.id, (-sum(entry.amount))::text as paid
     from jsonb_array_elements_text(?::jsonb) as asked (id)
     join ledger_account account on account.code = 'reparation:' || asked.id
     join ledger_entry entry on entry.account_id = account.id and entry.occurred_at >= ?
     join ledger_transaction posted on posted.id = entry.transaction_id and posted.kind = 'hold_released'
     group by asked.id`,
    [JSON.stringify(ids), startOf(monthsFrom(month, 1))]
  )
  return new Map(rows.map(({ id, paid }) => [id, centimos(BigInt(paid))]))
}

function lessInstalments(facts: ArtisanTerms, paid: Centimos | undefined): ArtisanTerms {
  if (!paid || !facts.terms) return facts
  const left = facts.terms.reparation_outstanding - paid
  return { ...facts, terms: { ...facts.terms, reparation_outstanding: centimos(left > 0n ? left : 0n) } }
}
