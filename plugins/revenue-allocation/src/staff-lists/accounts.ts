import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { dayQuery, endOfLimaDay } from "@tejido/institutions/http/lima-day"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { accountLabel } from "../domain/account-label"
import { toJsonInteger } from "../domain/centimos"
import { ACCOUNT_KINDS, type AccountKind } from "../domain/chart-of-accounts"
import { limaMonth, startOf } from "../domain/lima-month"
import { readAccountNames } from "../facts/account-names"
import { freshByAccount, readCheckpoint, sumsBefore, sumsNow } from "./balance-sql"

/** An account of the ledger with what its entries add up to (M10), in céntimos; debit is positive. */
export type StaffAccount = {
  id: string
  code: string
  /** What kind of account it is; `domain/chart-of-accounts.ts` has the kinds. */
  kind: AccountKind
  /** What it is, in the language asked for. */
  label: string
  currency_code: string
  debit: number
  credit: number
  /** `debit - credit`: below zero is owed to somebody. */
  balance: number
  entry_count: number
}

type RawAccount = Pick<StaffAccount, "id" | "code" | "kind" | "currency_code"> & {
  /** Debit, credit, number of entries. */
  sums: [string, string, string]
}

const FILTERS = {
  kind: z.enum(ACCOUNT_KINDS).optional(),
  /** As it stood at the end of a day of Lima; today's without. */
  at: dayQuery.optional(),
}

/** Whether the list can come in this order: as it stood on a day, only by code, or every account would be added up. */
export const isAccountOrder = ({ at, order }: { at?: string | undefined; order: string }) =>
  at === undefined || order.endsWith("code")

const sumNow = (column: string) => `(coalesce(kept.${column}, 0) + coalesce(fresh.${column}, 0))`

/** `GET /staff/ledger/accounts`. As it stood on a day, it comes by code only: anything else would add up all of it. */
export const ACCOUNTS: StaffList<typeof FILTERS, RawAccount, StaffAccount> = {
  many: "accounts",
  one: "account",
  permission: "ledger.read",
  options: {
    sortable: ["code", "balance", "entry_count"],
    filters: FILTERS,
    fields: ["id", "code", "kind", "label", "currency_code", "debit", "credit", "balance", "entry_count"],
  },
  read: async ({ q, filters: { kind, at } }, { scope }) => {
    const checkpoint = await readCheckpoint(scope)
    const until = at === undefined ? null : endOfLimaDay(at)
    const monthStart = until && startOf(limaMonth(new Date(until.getTime() - 1)))
    const kinds: AccountKind[] = kind === "hold" ? ["hold", "unattributed"] : kind ? [kind] : []
    return {
      select: `t.id::text, t.code, t.kind, t.currency_code,
        ${until && monthStart ? sumsBefore(checkpoint, monthStart, until) : sumsNow(checkpoint)} as sums`,
      // The joins are for the order by balance alone: in any other PostgreSQL leaves them out.
      from: until
        ? "ledger_account t"
        : `ledger_account t
           left join ledger_account_total kept on kept.account_id = t.id
           left join ${freshByAccount(checkpoint)} fresh on fresh.account_id = t.id`,
      where: [
        ...(q ? [sql(`position(lower(?) in lower(t.code collate "C")) > 0`, q)] : []),
        ...(kinds.length ? [sql("t.kind = any(?::text[])", kinds)] : []),
      ],
      sort: {
        code: "t.code",
        ...(until
          ? {}
          : { balance: `(${sumNow("debit")} - ${sumNow("credit")})`, entry_count: sumNow("entries") }),
      },
      key: "t.id",
    }
  },
  shape: async (rows, { scope, locale }) => {
    const query = scope.resolve(ContainerRegistrationKeys.QUERY)
    const codes = rows.map(({ code }) => code)
    const names = await readAccountNames(query, codes)
    return rows.map(({ sums, ...account }) => {
      const [debit, credit, entries] = sums.map((sum) => toJsonInteger(BigInt(sum)))
      return {
        ...account,
        label: accountLabel(account.code, names, locale),
        debit: debit ?? 0,
        credit: credit ?? 0,
        balance: (debit ?? 0) - (credit ?? 0),
        entry_count: entries ?? 0,
      }
    })
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
