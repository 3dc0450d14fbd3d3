import type { MedusaContainer } from "@medusajs/framework/types"
import { toJsonInteger } from "../domain/centimos"
import { ACCOUNT_KINDS, CHART, type AccountKind } from "../domain/chart-of-accounts"
import { endOf, startOf, type LimaMonth } from "../domain/lima-month"
import { connectionOf, readCheckpoint } from "./balance-sql"

/** What happened in a month on all accounts of a kind, and how they stood at its end. Céntimos, debit positive. */
export type KindOverview = {
  kind: AccountKind
  label: string
  help: string
  /** The side on which they normally are. */
  side: "debit" | "credit"
  debit: number
  credit: number
  /** `debit - credit` of the month. */
  net: number
  /** Of all accounts of the kind together when the month ended, or now. */
  balance: number
}

type Raw = { kind: AccountKind; debit: string; credit: string; balance: string }

/**
 * Who got what in a month: kinds of accounts in the order of the chart, without those that nothing ever moved. They
 * add up to zero. Two queries, however many entries there are.
 */
export async function readOverview(
  scope: MedusaContainer,
  month: LimaMonth,
  currencyCode: string,
  locale: "es" | "en"
): Promise<KindOverview[]> {
  const checkpoint = await readCheckpoint(scope)
  const [from, to] = [startOf(month), new Date(endOf(month).getTime() + 1)]
  const { rows } = await connectionOf(scope).raw<Raw>(
    `select part.kind, coalesce(sum(part.debit) filter (where part.here), 0)::text as debit,
       coalesce(sum(part.credit) filter (where part.here), 0)::text as credit, sum(part.debit - part.credit)::text as balance
     from (
       select total.kind, total.month = ?::date as here, total.debit, total.credit
       from ledger_kind_total total where total.currency_code = ? and total.month <= ?::date
       union all
       select account.kind, n.occurred_at >= ?, greatest(n.amount, 0), greatest(-n.amount, 0)
       from (select * from ledger_entry late where late.id > ${checkpoint} offset 0) n
       join ledger_account account on account.id = n.account_id
       where n.currency_code = ? and n.occurred_at < ?
     ) part group by part.kind`,
    [`${month}-01`, currencyCode, `${month}-01`, from, currencyCode, to]
  )
  const byKind = new Map(rows.map((row) => [row.kind, row]))
  return ACCOUNT_KINDS.flatMap((kind): KindOverview[] => {
    const row = byKind.get(kind)
    if (!row) return []
    const [debit, credit] = [toJsonInteger(BigInt(row.debit)), toJsonInteger(BigInt(row.credit))]
    const { words, help, side } = CHART[kind]
    return [
      {
        ...{ kind, label: words[locale], help: help[locale], side, debit, credit, net: debit - credit },
        balance: toJsonInteger(BigInt(row.balance)),
      },
    ]
  })
}
