import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { accountLabel } from "../domain/account-label"
import { toJsonInteger } from "../domain/centimos"
import { readAccountNames } from "../facts/account-names"

/** An account of the ledger with what its entries add up to (M10), in céntimos; debit is positive. */
export type StaffAccount = {
  id: string
  code: string
  /** What it is, in the language asked for. */
  label: string
  currency_code: string
  debit: number
  credit: number
  /** `debit - credit`: below zero is owed to somebody. */
  balance: number
  entry_count: number
}

type RawAccount = Omit<StaffAccount, "label" | "debit" | "credit" | "balance"> & {
  debit: string
  credit: string
  balance: string
}

/** A sum over an account's entries, as one look into the index that holds them. */
const sumOf = (what: string) =>
  `(select coalesce(sum(${what}), 0)::bigint from ledger_entry n where n.account_id = t.id)`
const ENTRIES = `(select count(*)::int from ledger_entry n where n.account_id = t.id)`

/** `GET /staff/ledger/accounts`. */
export const ACCOUNTS: StaffList<Record<never, never>, RawAccount, StaffAccount> = {
  many: "accounts",
  one: "account",
  permission: "ledger.read",
  options: {
    sortable: ["code", "balance", "entry_count"],
    fields: ["id", "code", "label", "currency_code", "debit", "credit", "balance", "entry_count"],
  },
  read: ({ q }) => ({
    select: `t.id::text, t.code, t.currency_code, ${sumOf("greatest(n.amount, 0)")} as debit,
      ${sumOf("greatest(-n.amount, 0)")} as credit, ${sumOf("n.amount")} as balance, ${ENTRIES} as entry_count`,
    from: "ledger_account t",
    where: q ? [sql("position(lower(?) in lower(t.code)) > 0", q)] : [],
    sort: { code: "t.code", balance: sumOf("n.amount"), entry_count: ENTRIES },
    key: "t.id",
  }),
  shape: async (rows, { scope, locale }) => {
    const query = scope.resolve(ContainerRegistrationKeys.QUERY)
    const names = await readAccountNames(
      query,
      rows.map(({ code }) => code)
    )
    return rows.map(({ id, code, currency_code, debit, credit, balance, entry_count }) => ({
      id,
      code,
      label: accountLabel(code, names, locale),
      currency_code,
      debit: toJsonInteger(BigInt(debit)),
      credit: toJsonInteger(BigInt(credit)),
      balance: toJsonInteger(BigInt(balance)),
      entry_count,
    }))
  },
  filename: { es: "cuentas", en: "accounts" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Cuenta", en: "Account" }, value: (row) => row.code },
    { heading: { es: "Descripción", en: "Description" }, value: (row) => row.label },
    { heading: { es: "Moneda", en: "Currency" }, value: (row) => row.currency_code.toUpperCase() },
    { heading: { es: "Debe", en: "Debit" }, value: (row) => row.debit / 100 },
    { heading: { es: "Haber", en: "Credit" }, value: (row) => row.credit / 100 },
    { heading: { es: "Saldo", en: "Balance" }, value: (row) => row.balance / 100 },
    { heading: { es: "Movimientos", en: "Entries" }, value: (row) => row.entry_count },
  ],
}
