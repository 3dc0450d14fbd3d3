import type { Context } from "@medusajs/framework/types"
import { toJsonInteger } from "../../../domain/centimos"
import type { LimaMonth } from "../../../domain/lima-month"
import { divideIncomes } from "./divide-incomes"
import { policyOfMonth } from "./month-policy"
import { readIncomes } from "./read-incomes"
import { NO_TOTALS, type SettlementTotals, withShares } from "./settlement-totals"

/** What closing a month now would come to. Nothing is kept. */
export type MonthPreview = {
  policy_version: number
  totals: SettlementTotals
  /** Income and what is held of each artisan, in céntimos. */
  artisans: ArtisanSums[]
}

export type ArtisanSums = { artisan_id: string; income: number; held: number }

const PAGE = 10_000

/**
 * Computes a month that is not closed as its close would, from the figures of this moment. Six statements for each ten
 * thousand artisans.
 * @throws MedusaError CONFLICT `no_policy_for_month`
 */
export async function previewMonth(
  context: Context,
  month: LimaMonth,
  currency = "pen"
): Promise<MonthPreview> {
  const policy = await policyOfMonth(context, month)
  let totals: SettlementTotals = NO_TOTALS
  const artisans: ArtisanSums[] = []
  let after: string | null = null
  do {
    const page = await readIncomes(context, month, { currency, after, limit: PAGE })
    const shares = await divideIncomes(context, month, policy.split, page.incomes)
    totals = withShares(totals, shares)
    for (const { artisan_id, income, held } of shares) {
      artisans.push({ artisan_id, income: toJsonInteger(income), held: toJsonInteger(held) })
    }
    after = page.last
  } while (after !== null)
  return { policy_version: policy.version, totals, artisans }
}
