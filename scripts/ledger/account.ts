import type { Client } from "pg"
import { formatCentimos } from "../../plugins/revenue-allocation/src/domain/centimos"
import type { Report } from "./report"
import { table } from "./table"

type EntryRow = {
  transaction_id: string
  occurred_at: Date
  kind: string
  display_id: number | null
  currency_code: string
  amount: string
  balance: string
}

/** The last entries of an account, latest last, with the balance after each. Not ok when it does not exist. */
export async function showAccount(client: Client, code: string, limit: number): Promise<Report> {
  const { rows: latestFirst } = await client.query<EntryRow>(
    `select posted.id::text as transaction_id, posted.occurred_at, posted.kind, "order".display_id,
            entry.currency_code, entry.amount::text,
            sum(entry.amount) over (partition by account.id order by entry.id)::text as balance
     from ledger_account account
     join ledger_entry entry on entry.account_id = account.id
     join ledger_transaction posted on posted.id = entry.transaction_id
     left join "order" on "order".id = posted.order_id
     where account.code = $1
     order by entry.id desc limit $2`,
    [code, limit]
  )
  if (latestFirst.length === 0)
    return { ok: false, text: `There is no account ${code}.`, json: { account: null } }
  const rows = latestFirst.reverse()
  return {
    ok: true,
    text: `${code} (debit positive, credit negative)\n\n${table(
      [
        { title: "transaction", align: "right" },
        { title: "date in Lima", align: "left" },
        { title: "what", align: "left" },
        { title: "order", align: "right" },
        { title: "", align: "left" },
        { title: "amount", align: "right" },
        { title: "balance", align: "right" },
      ],
      rows.map((row) => [
        row.transaction_id,
        row.occurred_at.toLocaleString("sv-SE", { timeZone: "America/Lima" }),
        row.kind,
        row.display_id === null ? "" : String(row.display_id),
        row.currency_code.toUpperCase(),
        formatCentimos(BigInt(row.amount)),
        formatCentimos(BigInt(row.balance)),
      ])
    )}`,
    json: { account: code, entries: rows },
  }
}
