import type { Context } from "@medusajs/framework/types"
import { centimos, type Centimos } from "../../../domain/centimos"
import { type LimaMonth, monthsFrom, startOf } from "../../../domain/lima-month"
import { managerOf } from "../transaction"

/** What a month brought to one artisan, and what came over from before it. In céntimos; below zero is owed by them. */
export type ArtisanIncome = { artisan_id: string; earned: Centimos; carried: Centimos }

/** Some artisans in the order of their accounts, and where the next of them begin. */
export type IncomePage = {
  incomes: ArtisanIncome[]
  /** The last artisan that was looked at, also when nothing is to be divided; null when there are no more. */
  last: string | null
  looked: number
}

/**
 * Reads what the next artisans have on their income accounts at the end of a month that is not closed. Who has neither
 * earned nor carried anything is left out. `carried` is the balance at the month's first instant in Lima, with whatever
 * reached a closed month after its close; so no céntimo is divided twice, and none is forgotten. One statement.
 * @param after the artisan after whom the page begins
 */
export async function readIncomes(
  context: Context,
  month: LimaMonth,
  { currency, after, limit }: { currency: string; after: string | null; limit: number }
): Promise<IncomePage> {
  const rows = await managerOf(context).execute<{ artisan_id: string; earned: string; carried: string }[]>(
    `select substr(account.code, 9, length(account.code) - 15) as artisan_id,
            (-sums.earned)::text as earned, (-sums.carried)::text as carried
     from (
       select id, code from ledger_account
       where code > ? and code like 'artisan:%:income' and currency_code = ? order by code limit ?
     ) account
     cross join lateral (
       select coalesce(sum(entry.amount) filter (where entry.occurred_at >= ?), 0) as earned,
              coalesce(sum(entry.amount) filter (where entry.occurred_at < ?), 0) as carried
       from ledger_entry entry where entry.account_id = account.id and entry.occurred_at < ?
     ) sums
     order by account.code`,
    [
      ...[after === null ? "artisan:" : `artisan:${after}:income`, currency, limit],
      ...[startOf(month), startOf(month), startOf(monthsFrom(month, 1))],
    ]
  )
  const all = rows.map(({ artisan_id, earned, carried }) => ({
    artisan_id,
    earned: centimos(BigInt(earned)),
    carried: centimos(BigInt(carried)),
  }))
  return {
    incomes: all.filter(({ earned, carried }) => earned !== 0n || carried !== 0n),
    last: (all.length === limit && all.at(-1)?.artisan_id) || null,
    looked: all.length,
  }
}

/** How many artisans have an income account: what a month's close looks through. */
export async function countIncomeAccounts(context: Context, currency: string): Promise<number> {
  const [row] = await managerOf(context).execute<{ count: number }[]>(
    "select count(*)::int as count from ledger_account where code like 'artisan:%:income' and currency_code = ?",
    [currency]
  )
  return row?.count ?? 0
}
