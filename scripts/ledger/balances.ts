import type { Client } from "pg"
import { formatCentimos } from "../../plugins/revenue-allocation/src/domain/centimos"
import type { Report } from "./report"
import { groupBy } from "./group-by"
import { table } from "./table"

/** Every account with its balance, and their sum, which is zero per currency or the ledger is broken. */
export async function showBalances(client: Client): Promise<Report> {
  const { rows } = await client.query<{
    code: string
    currency_code: string
    balance: string
    entries: string
  }>(
    "select code, currency_code, balance::text, entries::text from ledger_balance order by currency_code, code"
  )
  const sums = [...groupBy(rows, (row) => row.currency_code)].map(([currency, accounts]) => ({
    currency,
    total: accounts.reduce((sum, { balance }) => sum + BigInt(balance), 0n),
  }))
  if (rows.length === 0) return { ok: true, text: "The ledger is empty.", json: { accounts: [] } }
  return {
    ok: sums.every(({ total }) => total === 0n),
    text: `Balances (debit positive, credit negative: what is owed to somebody is below zero)\n\n${table(
      [
        { title: "account", align: "left" },
        { title: "entries", align: "right" },
        { title: "", align: "left" },
        { title: "balance", align: "right" },
      ],
      [
        ...rows.map(({ code, entries, currency_code, balance }) => [
          code,
          entries,
          currency_code.toUpperCase(),
          formatCentimos(BigInt(balance)),
        ]),
        ...sums.map(({ currency, total }) => ["total", "", currency.toUpperCase(), formatCentimos(total)]),
      ],
      sums.length
    )}`,
    json: { accounts: rows },
  }
}
