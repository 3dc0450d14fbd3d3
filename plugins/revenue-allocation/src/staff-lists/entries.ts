import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { staffExportQuery, staffListQuery } from "@tejido/institutions/http/staff-list-query"
import type { CsvColumn } from "@tejido/institutions/http/stream-csv"
import { toJsonInteger } from "../domain/centimos"
import { endOf, parseMonth, startOf, type LimaMonth } from "../domain/lima-month"
import { kindInWords } from "../domain/transaction-kinds"
import { connectionOf, readCheckpoint, sumsBefore, sumsNow, type Checkpoint } from "./balance-sql"

/** One entry of an account with the account's balance after it, in céntimos; debit is positive. */
export type StaffEntry = {
  id: string
  transaction_id: string
  kind: string
  source_id: string
  order_id: string | null
  /** The order's number as buyers know it. */
  order_number: number | null
  line_id: string | null
  /** ISO 8601. */
  occurred_at: string
  amount: number
  balance: number
}

const OPTIONS = {
  sortable: ["occurred_at"],
  order: "-occurred_at",
  filters: {
    /** A month of Lima, `2026-11`; all without. */
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "not a month (YYYY-MM)")
      .optional(),
    /** Of accounts of one name in several currencies, which. */
    currency_code: z.enum(["pen", "usd"]).default("pen"),
  },
} as const
/** The queries of `GET /staff/ledger/accounts/:code/entries` and its file. */
export const ENTRY_QUERIES = {
  list: staffListQuery(OPTIONS).omit({ q: true }),
  file: staffExportQuery(OPTIONS).omit({ q: true }),
}

const BATCH = 1000

/** An account, which of its entries are asked for, and what it was before and after them. */
export type EntriesOf = {
  account: { id: string; code: string; currency_code: string }
  checkpoint: Checkpoint
  from: Date | null
  /** The first moment that is not part of it. */
  to: Date | null
  /** How many there are. */
  count: number
  /** The balances at the beginning and at the end, in céntimos; debit is positive. */
  opening: number
  closing: number
}

type RawAccount = EntriesOf["account"] & { opening: string[]; closing: string[] }

/**
 * Finds the account, and adds up and counts what is asked for of it. Two queries.
 * @throws MedusaError NOT_FOUND
 */
export async function findEntries(
  scope: MedusaContainer,
  code: string,
  { month, currency_code }: { month?: string; currency_code: string }
): Promise<EntriesOf> {
  const checkpoint = await readCheckpoint(scope)
  const of: LimaMonth | null = month === undefined ? null : parseMonth(month)
  const from = of && startOf(of)
  const to = of && new Date(endOf(of).getTime() + 1)
  const { rows } = await connectionOf(scope).raw<RawAccount>(
    `select t.id::text, t.code, t.currency_code,
       ${from ? sumsBefore(checkpoint, from, from) : "array['0', '0', '0']"} as opening,
       ${from && to ? sumsBefore(checkpoint, from, to) : sumsNow(checkpoint)} as closing
     from ledger_account t where t.code = ? and t.currency_code = ?`,
    [code, currency_code]
  )
  const [row] = rows
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such account")
  const { opening, closing, ...account } = row
  const [before, after] = [opening, closing].map(([debit, credit, entries]) => ({
    balance: toJsonInteger(BigInt(debit ?? 0) - BigInt(credit ?? 0)),
    entries: Number(entries ?? 0),
  }))
  return {
    ...{ account, checkpoint, from, to },
    count: (after?.entries ?? 0) - (before?.entries ?? 0),
    opening: before?.balance ?? 0,
    closing: after?.balance ?? 0,
  }
}

/** Where a page ended. The moment as text: a JavaScript date would have lost the microseconds. */
type Place = { at: string; id: string }

type Raw = Omit<StaffEntry, "occurred_at" | "amount" | "balance"> & {
  at: string
  occurred_at: Date
  amount: string
  balance: string
}

/**
 * A page of an account's entries, each with the balance after it. One query: the balance of the page's earliest entry
 * from the kept sums and the index, the others' by adding up.
 */
export async function readEntries(
  scope: MedusaContainer,
  { account, checkpoint, from, to }: EntriesOf,
  page: { limit: number; offset: number; descending: boolean; after?: Place }
): Promise<{ entries: StaffEntry[]; last: Place | null }> {
  const [direction, beyond] = page.descending ? ["desc", "<"] : ["asc", ">"]
  const { rows } = await connectionOf(scope).raw<Raw>(
    `with page as materialized (
       select n.id, n.transaction_id, n.amount, n.line_id, n.occurred_at
       from ledger_entry n
       where n.account_id = ? ${from ? "and n.occurred_at >= ?" : ""} ${to ? "and n.occurred_at < ?" : ""}
         ${page.after ? `and (n.occurred_at, n.id) ${beyond} (?::timestamptz, ?)` : ""}
       order by n.occurred_at ${direction}, n.id ${direction} limit ? offset ?
     ), first as materialized (
       select page.id, page.occurred_at, ledger_lima_month(page.occurred_at) as month,
              ledger_lima_month(page.occurred_at)::timestamp at time zone interval '-05:00' as month_start
       from page order by page.occurred_at, page.id limit 1
     ), before as materialized (
       select coalesce(sum(part.amount), 0) as amount from (
         select m.debit - m.credit as amount from ledger_month_total m
         where m.account_id = ? and m.month < (select month from first)
         union all
         select sum(n.amount) from ledger_entry n
         where n.account_id = ? and n.occurred_at >= (select month_start from first)
           and n.occurred_at < (select occurred_at from first)
         union all
         select sum(n.amount) from ledger_entry n
         where n.account_id = ? and n.occurred_at = (select occurred_at from first) and n.id < (select id from first)
         union all
         select sum(n.amount) from (select * from ledger_entry late where late.id > ${checkpoint} offset 0) n
         where n.account_id = ? and n.occurred_at < (select month_start from first)
       ) part
     )
     select page.id::text, page.transaction_id::text, posted.kind, posted.source_id, posted.order_id,
       (select placed.display_id from "order" placed where placed.id = posted.order_id) as order_number,
       page.line_id, page.occurred_at, page.occurred_at::text as at, page.amount::text,
       ((select amount from before) + sum(page.amount) over (order by page.occurred_at, page.id))::text as balance
     from page join ledger_transaction posted on posted.id = page.transaction_id
     order by page.occurred_at ${direction}, page.id ${direction}`,
    [
      account.id,
      ...(from ? [from] : []),
      ...(to ? [to] : []),
      ...(page.after ? [page.after.at, page.after.id] : []),
      ...[page.limit, page.offset],
      ...[account.id, account.id, account.id, account.id],
    ]
  )
  const last = rows.at(-1)
  return {
    entries: rows.map(({ amount, balance, occurred_at, at: _at, ...row }) => ({
      ...row,
      occurred_at: occurred_at.toISOString(),
      amount: toJsonInteger(BigInt(amount)),
      balance: toJsonInteger(BigInt(balance)),
    })),
    last: last ? { at: last.at, id: last.id } : null,
  }
}

/** All of an account's entries that are asked for, in batches that each begin where the one before ended. */
export async function* readAllEntries(
  scope: MedusaContainer,
  found: EntriesOf,
  descending: boolean
): AsyncGenerator<StaffEntry> {
  for (let after: Place | undefined; ;) {
    const page = { limit: BATCH, offset: 0, descending, ...(after ? { after } : {}) }
    const { entries, last } = await readEntries(scope, found, page)
    yield* entries
    if (!last || entries.length < BATCH) return
    after = last
  }
}

/** The columns of an account's entries as a file. */
export const ENTRY_COLUMNS: readonly CsvColumn<StaffEntry>[] = [
  { heading: { es: "Partida", en: "Entry" }, value: (row) => row.id },
  { heading: { es: "Asiento", en: "Transaction" }, value: (row) => row.transaction_id },
  { heading: { es: "Fecha (Lima)", en: "Date (Lima)" }, value: (row) => new Date(row.occurred_at) },
  { heading: { es: "Hecho", en: "Fact" }, value: (row, locale) => kindInWords(row.kind, locale) },
  { heading: { es: "Referencia", en: "Reference" }, value: (row) => row.source_id },
  { heading: { es: "Pedido", en: "Order" }, value: (row) => row.order_number },
  { heading: { es: "Importe", en: "Amount" }, value: (row) => row.amount / 100 },
  { heading: { es: "Saldo", en: "Balance" }, value: (row) => row.balance / 100 },
]
