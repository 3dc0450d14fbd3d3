import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { flagQuery } from "@tejido/institutions/http/staff-list-query"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { accountLabel } from "../domain/account-label"
import { toJsonInteger } from "../domain/centimos"
import { PAYEE_KINDS, type PayeeKind } from "../domain/rails/payee-kinds"
import { BLOCKED_REASONS, BLOCKED_WORDS, type BlockedReason, PAYEE_WORDS } from "../domain/rails/payout-words"
import { RAILS } from "../domain/rails/rails"
import { readAccountNames } from "../facts/account-names"

/** An account of the ledger from which somebody is to be paid. Who that is stands sealed elsewhere. */
export type StaffPayable = {
  account_code: string
  /** What it is, in the language asked for. */
  label: string
  payee_kind: PayeeKind
  payee_id: string
  artisan_id: string | null
  /** Céntimos. */
  amount: number
  currency_code: string
  /** Why it cannot be paid now by the rail asked for; null when it can. */
  blocked: BlockedReason | null
  /** The payout that has claimed it. */
  payout_id: string | null
  /** Of the last payout, when it came back: why, and on which day of Lima. */
  returned: { payout_id: string; on: string | null; note: string | null } | null
}

type RawPayable = Omit<StaffPayable, "label" | "amount"> & { amount: string }

const FILTERS = {
  /** A bank cannot pay whom a person can. */
  rail: z.enum(Object.keys(RAILS) as [string, ...string[]]).optional(),
  payee_kind: z.enum(PAYEE_KINDS).optional(),
  blocked: z.enum(BLOCKED_REASONS).optional(),
  /** Whether anything blocks it. */
  payable: flagQuery.optional(),
  returned: flagQuery.optional(),
}

const RETURNED = `(select case when last.state = 'returned' then
    json_build_object('payout_id', last.id, 'on', last.returned_on::text, 'note', last.outcome_note) end
  from (select p.id, p.state, p.returned_on, p.outcome_note from revenue_payout p
        where p.account_code = t.code and p.state <> 'cancelled' order by p.created_at desc, p.id desc limit 1) last)`

/** `GET /staff/payables`, the largest amount first. Blocked as for the rail asked for, else as for a bank. */
export const PAYABLES: StaffList<typeof FILTERS, RawPayable, StaffPayable> = {
  many: "payables",
  one: "payable",
  permission: "payout.read",
  options: { sortable: ["amount", "account_code", "payee_kind"], order: "-amount", filters: FILTERS },
  read: ({ q, filters: { rail, payee_kind, blocked, payable, returned } }) => {
    const toAccounts = rail === undefined || RAILS[rail]?.needsAccount
    const reason = toAccounts ? "coalesce(t.obstacle, t.account_problem)" : "t.obstacle"
    return {
      select: `t.code as account_code, t.payee_kind, t.payee_id, t.artisan_id, t.amount, t.currency_code,
        ${reason} as blocked, t.pending_payout_id as payout_id, ${RETURNED} as returned`,
      from: "revenue_payable t",
      where: [
        ...(payee_kind ? [sql("t.payee_kind = ?", payee_kind)] : []),
        ...(blocked ? [sql(`${reason} = ?`, blocked)] : []),
        ...(payable === undefined ? [] : [sql(`${reason} is ${payable ? "" : "not "}null`)]),
        ...(returned === undefined ? [] : [sql(`${RETURNED} is ${returned ? "not " : ""}null`)]),
        ...(q
          ? [
              sql(
                `position(lower(?) in lower(t.code)) > 0 or t.artisan_id in (
                   select a.id from provenance_artisan a where position(upper(?) in a.code) > 0)`,
                q,
                q
              ),
            ]
          : []),
      ],
      sort: { amount: "t.amount", account_code: "t.code", payee_kind: "t.payee_kind" },
      key: "t.account_id",
    }
  },
  shape: async (rows, { scope, locale }) => {
    const names = await readAccountNames(
      scope.resolve(ContainerRegistrationKeys.QUERY),
      rows.map(({ account_code }) => account_code)
    )
    return rows.map((row) => ({
      ...row,
      label: accountLabel(row.account_code, names, locale),
      amount: toJsonInteger(BigInt(row.amount)),
    }))
  },
  filename: { es: "por-pagar", en: "payables" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Cuenta", en: "Account" }, value: (row) => row.account_code },
    { heading: { es: "Descripción", en: "Description" }, value: (row) => row.label },
    {
      heading: { es: "A quién", en: "To whom" },
      value: (row, locale) => PAYEE_WORDS[row.payee_kind][locale],
    },
    { heading: { es: "Monto", en: "Amount" }, value: (row) => row.amount / 100 },
    { heading: { es: "Moneda", en: "Currency" }, value: (row) => row.currency_code.toUpperCase() },
    {
      heading: { es: "Por qué no se puede pagar", en: "Why it cannot be paid" },
      value: (row, locale) => row.blocked && BLOCKED_WORDS[row.blocked][locale],
    },
    { heading: { es: "Devuelto el", en: "Came back on" }, value: (row) => row.returned?.on },
    { heading: { es: "Motivo", en: "Reason" }, value: (row) => row.returned?.note },
  ],
}
