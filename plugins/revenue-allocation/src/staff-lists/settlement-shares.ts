import { z } from "@medusajs/framework/zod"
import { sql } from "@tejido/institutions/http/sql-list"
import { flagQuery, idQuery } from "@tejido/institutions/http/staff-list-query"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { toJsonInteger } from "../domain/centimos"
import { HOLD_REASONS, type HoldReason } from "../domain/split-month"
import { HOLD_REASON_WORDS } from "./hold-reason-words"

const AMOUNTS = [
  ...["earned", "carried", "income", "inpe", "reparation", "alimony", "family", "savings", "personal"],
  "held",
] as const

/** One artisan's part of a month's close, in céntimos; whom alimony and family are for is not said here (P1). */
export type StaffShare = {
  artisan: { id: string; code: string }
  establishment: { id: string; code: string; name: string } | null
  earned: number
  /** What came over from the months before; below zero is what was owed. */
  carried: number
  /** What was divided: both together, or zero while they are below it. */
  income: number
  inpe: number
  reparation: number
  alimony: number
  family: number
  savings: number
  personal: number
  held: number
  hold_reasons: HoldReason[]
  /** Of the ledger; null before it is posted, and where there was nothing to divide. */
  transaction_id: string | null
}

type Amount =
  | "earned"
  | "carried"
  | "income"
  | "inpe"
  | "reparation"
  | "alimony"
  | "family"
  | "savings"
  | "personal"
  | "held"
type RawShare = Omit<StaffShare, Amount> & Record<Amount, string>

const FILTERS = {
  /** With something on hold. */
  held: flagQuery.optional(),
  reason: z.enum(HOLD_REASONS).optional(),
  /** Who owes after the month. */
  negative: flagQuery.optional(),
  establishment_id: idQuery.optional(),
}

/** `GET /staff/settlements/:id/shares`, of one settlement. */
export function sharesOfSettlement(settlementId: string): StaffList<typeof FILTERS, RawShare, StaffShare> {
  return {
    many: "shares",
    one: "share",
    permission: "settlement.read",
    options: SHARE_OPTIONS,
    read: ({ q, filters }) => ({
      select: `json_build_object('id', s.artisan_id, 'code', coalesce(a.code, s.artisan_id)) as artisan,
        case when e.id is not null then json_build_object('id', e.id, 'code', e.code, 'name', e.name) end as establishment,
        s.earned, s.carried, s.income, s.inpe, s.reparation, s.alimony_total as alimony, s.family_total as family,
        s.savings, s.personal, s.held, s.hold_reasons, s.transaction_id::text`,
      from: `revenue_settlement_share s left join provenance_artisan a on a.id = s.artisan_id
        left join provenance_workshop w on w.id = a.workshop_id
        left join provenance_establishment e on e.id = w.establishment_id`,
      where: [
        sql("s.settlement_id = ?", settlementId),
        ...(q ? [sql("position(lower(?) in lower(a.code)) > 0", q)] : []),
        ...(filters.held === undefined ? [] : [sql("(s.held > 0) = ?", filters.held)]),
        ...(filters.reason ? [sql("s.hold_reasons @> array[?]::text[]", filters.reason)] : []),
        ...(filters.negative === undefined ? [] : [sql("(s.earned + s.carried < 0) = ?", filters.negative)]),
        ...(filters.establishment_id ? [sql("w.establishment_id = ?", filters.establishment_id)] : []),
      ],
      sort: {
        code: "coalesce(a.code, s.artisan_id)",
        income: "s.income",
        earned: "s.earned",
        held: "s.held",
      },
      key: "s.artisan_id",
    }),
    shape: (rows) =>
      rows.map((row) => ({
        ...row,
        ...(Object.fromEntries(
          AMOUNTS.map((name) => [name, toJsonInteger(BigInt(row[name as Amount]))])
        ) as Record<Amount, number>),
      })),
    filename: { es: "cierre", en: "settlement" },
    lines: (row) => [row],
    columns: [
      { heading: { es: "Código", en: "Code" }, value: (row) => row.artisan.code },
      {
        heading: { es: "Establecimiento", en: "Establishment" },
        value: (row) => row.establishment?.name ?? null,
      },
      { heading: { es: "Del mes", en: "Of the month" }, value: (row) => row.earned / 100 },
      { heading: { es: "De antes", en: "From before" }, value: (row) => row.carried / 100 },
      { heading: { es: "Ingreso", en: "Income" }, value: (row) => row.income / 100 },
      { heading: { es: "INPE", en: "INPE" }, value: (row) => row.inpe / 100 },
      { heading: { es: "Reparación", en: "Reparation" }, value: (row) => row.reparation / 100 },
      { heading: { es: "Alimentos", en: "Alimony" }, value: (row) => row.alimony / 100 },
      { heading: { es: "Familia", en: "Family" }, value: (row) => row.family / 100 },
      { heading: { es: "Ahorro", en: "Savings" }, value: (row) => row.savings / 100 },
      { heading: { es: "Cuenta propia", en: "Own account" }, value: (row) => row.personal / 100 },
      { heading: { es: "Retenido", en: "Held" }, value: (row) => row.held / 100 },
      {
        heading: { es: "Por qué", en: "Why" },
        value: (row, locale) =>
          row.hold_reasons.map((reason) => HOLD_REASON_WORDS[reason][locale]).join(", "),
      },
    ],
  }
}

/** What the shares of a settlement can be asked for. */
export const SHARE_OPTIONS = {
  sortable: ["code", "income", "earned", "held"] as [string, ...string[]],
  filters: FILTERS,
  fields: [...["artisan", "establishment", ...AMOUNTS], ...["hold_reasons", "transaction_id"]],
}
