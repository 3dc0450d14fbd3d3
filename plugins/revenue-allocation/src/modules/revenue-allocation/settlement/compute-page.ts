import type { Context } from "@medusajs/framework/types"
import { sum } from "../../../domain/centimos"
import { managerOf } from "../transaction"
import { divideIncomes, type SettlementShare } from "./divide-incomes"
import { splitOfPolicy } from "./month-policy"
import { readIncomes } from "./read-incomes"
import type { Settlement } from "./settlement-row"
import { NO_TOTALS, withShares } from "./settlement-totals"

/**
 * Computes and keeps the shares of the next artisans, and proposes the settlement after the last of them. Belongs in a
 * transaction of its own, with the settlement's row held.
 * @param limit at most how many artisans
 * @returns whether the settlement is proposed now
 */
export async function computePage(context: Context, settlement: Settlement, limit: number): Promise<boolean> {
  const { id, month, currency_code: currency, done_to: after } = settlement
  const split = await splitOfPolicy(context, settlement.policy_id)
  const page = await readIncomes(context, month, { currency, after, limit })
  const shares = await divideIncomes(context, month, split, page.incomes)
  await keepShares(context, id, shares)
  const totals = JSON.stringify(withShares(settlement.totals ?? NO_TOTALS, shares))
  const done = settlement.done + page.looked
  if (page.last !== null) {
    await managerOf(context).execute(
      "update revenue_settlement set done_to = ?, done = ?, total = greatest(total, ?), totals = ?::jsonb where id = ?",
      [page.last, done, done, totals, id]
    )
    return false
  }
  await managerOf(context).execute(
    `update revenue_settlement set state = 'proposed', done_to = null, done = ?, total = ?, totals = ?::jsonb,
       digest = revenue_settlement_digest(id), proposed_at = now()
     where id = ?`,
    [done, done, totals, id]
  )
  return true
}

async function keepShares(
  context: Context,
  settlementId: string,
  shares: readonly SettlementShare[]
): Promise<void> {
  if (shares.length === 0) return
  const rows = shares.map((share) => ({
    ...share,
    alimony_total: sum(share.alimony.map(({ amount }) => amount)),
    family_total: sum(share.family.map(({ amount }) => amount)),
  }))
  await managerOf(context).execute(
    `insert into revenue_settlement_share (settlement_id, artisan_id, earned, carried, income, inpe, reparation,
       personal, savings, held, alimony, family, alimony_total, family_total, hold_reasons, facts)
     select ?, share.artisan_id, share.earned, share.carried, share.income, share.inpe, share.reparation,
       share.personal, share.savings, share.held, share.alimony, share.family, share.alimony_total,
       share.family_total, array(select jsonb_array_elements_text(share.hold_reasons)), share.facts
     from jsonb_to_recordset(?::jsonb) as share(artisan_id text, earned bigint, carried bigint, income bigint,
       inpe bigint, reparation bigint, personal bigint, savings bigint, held bigint, alimony jsonb, family jsonb,
       alimony_total bigint, family_total bigint, hold_reasons jsonb, facts jsonb)`,
    [settlementId, JSON.stringify(rows, amountsAsText)]
  )
}

/** Céntimos are written as digits in a text: a JSON number may lose some. */
function amountsAsText(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value
}
