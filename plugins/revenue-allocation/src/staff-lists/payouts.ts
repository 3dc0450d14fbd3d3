import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { accountLabel } from "../domain/account-label"
import { toJsonInteger } from "../domain/centimos"
import type { PayoutState } from "../domain/rails/judge-bank-results"
import { PAYEE_KINDS, type PayeeKind } from "../domain/rails/payee-kinds"
import { PAYEE_WORDS, STATE_WORDS } from "../domain/rails/payout-words"
import { readAccountNames } from "../facts/account-names"

/** A payout as staff see it: whose account, never who. */
export type StaffPayout = {
  id: string
  reference: string
  batch_id: string
  batch_number: number
  rail: string
  account_code: string
  /** What the account is, in the language asked for. */
  label: string
  payee_kind: PayeeKind
  payee_id: string
  artisan_id: string | null
  /** Céntimos. */
  amount: number
  currency_code: string
  state: PayoutState
  created_at: string
  sent_at: string | null
  /** Days of Lima. */
  paid_on: string | null
  returned_on: string | null
  /** Why it came back, was refused (`account_has_less`) or is parked (`no_answer`). */
  outcome_note: string | null
  evidence_document_id: string | null
  /** What the rail calls it. */
  rail_reference: string | null
  /** Its transactions in the ledger, in the order of its way. */
  transaction_ids: string[]
}

type RawPayout = Omit<StaffPayout, "label" | "amount" | "created_at" | "sent_at"> & {
  amount: string
  created_at: Date
  sent_at: Date | null
}

const STATES = Object.keys(STATE_WORDS) as [PayoutState, ...PayoutState[]]

const FILTERS = {
  batch_id: idQuery.optional(),
  state: z.enum(STATES).optional(),
  payee_kind: z.enum(PAYEE_KINDS).optional(),
  artisan_id: idQuery.optional(),
}

/** `GET /staff/payouts`, the latest first. */
export const PAYOUTS: StaffList<typeof FILTERS, RawPayout, StaffPayout> = {
  many: "payouts",
  one: "payout",
  permission: "payout.read",
  options: {
    sortable: ["created_at", "reference", "amount"],
    order: "-created_at",
    filters: FILTERS,
  },
  read: ({ q, filters: { batch_id, state, payee_kind, artisan_id } }) => ({
    select: `t.id, t.reference, t.batch_id, b.number as batch_number, b.rail, t.account_code, t.payee_kind, t.payee_id,
      t.artisan_id, t.amount, b.currency_code, t.state, t.created_at, t.sent_at, t.paid_on::text as paid_on,
      t.returned_on::text as returned_on, t.outcome_note, t.evidence_document_id, t.rail_reference,
      array(select l.id::text from ledger_transaction l
            where l.source_id = t.id and l.kind in ('payout_sent', 'payout_paid', 'payout_returned')
            order by l.id) as transaction_ids`,
    from: "revenue_payout t join revenue_payout_batch b on b.id = t.batch_id",
    where: [
      ...(batch_id ? [sql("t.batch_id = ?", batch_id)] : []),
      ...(state ? [sql("t.state = ?", state)] : []),
      ...(payee_kind ? [sql("t.payee_kind = ?", payee_kind)] : []),
      ...(artisan_id ? [sql("t.artisan_id = ?", artisan_id)] : []),
      ...(q
        ? [
            sql(
              `t.reference like ? or t.artisan_id in (
                 select a.id from provenance_artisan a where position(upper(?) in a.code) > 0)`,
              `${q.toUpperCase().replace(/[\\%_]/g, "\\$&")}%`,
              q
            ),
          ]
        : []),
    ],
    sort: { created_at: "t.created_at", reference: "t.reference", amount: "t.amount" },
    key: "t.id",
  }),
  byId: (id) => (/^[\w-]{1,100}$/.test(id) ? sql("t.id = ?", id) : null),
  shape: async (rows, { scope, locale }) => {
    const names = await readAccountNames(
      scope.resolve(ContainerRegistrationKeys.QUERY),
      rows.map(({ account_code }) => account_code)
    )
    return rows.map((row) => ({
      ...row,
      label: accountLabel(row.account_code, names, locale),
      amount: toJsonInteger(BigInt(row.amount)),
      created_at: row.created_at.toISOString(),
      sent_at: row.sent_at?.toISOString() ?? null,
    }))
  },
  filename: { es: "pagos", en: "payouts" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Referencia", en: "Reference" }, value: (row) => row.reference },
    { heading: { es: "Lote", en: "Batch" }, value: (row) => row.batch_number },
    { heading: { es: "Cuenta", en: "Account" }, value: (row) => row.account_code },
    { heading: { es: "Descripción", en: "Description" }, value: (row) => row.label },
    {
      heading: { es: "A quién", en: "To whom" },
      value: (row, locale) => PAYEE_WORDS[row.payee_kind][locale],
    },
    { heading: { es: "Monto", en: "Amount" }, value: (row) => row.amount / 100 },
    { heading: { es: "Moneda", en: "Currency" }, value: (row) => row.currency_code.toUpperCase() },
    { heading: { es: "Estado", en: "State" }, value: (row, locale) => STATE_WORDS[row.state][locale] },
    {
      heading: { es: "Enviado (Lima)", en: "Sent (Lima)" },
      value: (row) => row.sent_at && new Date(row.sent_at),
    },
    { heading: { es: "Pagado el", en: "Paid on" }, value: (row) => row.paid_on },
    { heading: { es: "Devuelto el", en: "Came back on" }, value: (row) => row.returned_on },
    { heading: { es: "Motivo", en: "Reason" }, value: (row) => row.outcome_note },
  ],
}
