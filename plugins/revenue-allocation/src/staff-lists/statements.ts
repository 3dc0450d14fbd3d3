import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { type Connection, sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import type { Relation } from "../domain/beneficiary"
import { toJsonInteger } from "../domain/centimos"
import { readBeneficiaryTotals } from "../statements/read-beneficiary-totals"

const AMOUNTS = [
  ...(["earned", "carried", "income", "inpe", "reparation", "alimony", "family"] as const),
  ...(["savings", "personal", "held"] as const),
]
type Amount = (typeof AMOUNTS)[number]

/** One artisan's closed month, in céntimos; the parts add up to `income`. */
export type StaffStatement = {
  /** `<artisan>:<month>`. */
  id: string
  /** `2026-10`. */
  month: string
  artisan: { id: string; code: string }
  establishment: { id: string; code: string; name: string }
} & Record<Amount, number>

/** The same with everybody who got something of it, by what they are to the artisan (P1). */
export type StaffStatementDetail = StaffStatement & {
  beneficiaries: { id: string; relation: Relation; amount: number }[]
}

type Raw = Omit<StaffStatement, Amount> & Record<Amount, string>

const FILTERS = {
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "not a month (YYYY-MM)")
    .optional(),
  establishment_id: idQuery.optional(),
  artisan_id: idQuery.optional(),
}

const MONTH = "to_char(s.month, 'YYYY-MM')"

/** `GET /staff/statements`: of the artisans whom the member reaches, every month that is closed; the last first. */
export const STATEMENTS: StaffList<typeof FILTERS, Raw, StaffStatement> = {
  many: "statements",
  one: "statement",
  permission: "statement.read",
  options: {
    sortable: ["month", "code", "income"],
    order: "-month",
    filters: FILTERS,
    fields: ["id", "month", "artisan", "establishment", ...AMOUNTS],
  },
  read: ({ reach, q, filters }) => ({
    select: `h.artisan_id || ':' || ${MONTH} as id, ${MONTH} as month,
      json_build_object('id', a.id, 'code', a.code) as artisan,
      json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment,
      h.earned, h.carried, h.income, h.inpe, h.reparation, h.alimony_total as alimony, h.family_total as family,
      h.savings, h.personal, h.held`,
    // Who is no longer in the registry still has what they were told of their money.
    from: `revenue_settlement_share h join revenue_settlement s on s.id = h.settlement_id
      join provenance_artisan a on a.id = h.artisan_id join provenance_workshop w on w.id = a.workshop_id
      join provenance_establishment e on e.id = w.establishment_id`,
    where: [
      sql("s.state = 'closed'"),
      ...(reach.establishment_id
        ? [sql("w.establishment_id = any(?::text[])", reach.establishment_id.$in)]
        : []),
      ...(q ? [sql("position(upper(?) in a.code) > 0", q)] : []),
      ...(filters.month ? [sql("s.month = ?::date", `${filters.month}-01`)] : []),
      ...(filters.establishment_id ? [sql("w.establishment_id = ?", filters.establishment_id)] : []),
      ...(filters.artisan_id ? [sql("h.artisan_id = ?", filters.artisan_id)] : []),
    ],
    sort: { month: "s.month", code: "a.code", income: "h.income" },
    key: "(h.artisan_id || h.settlement_id)",
  }),
  byId: (id) => {
    const asked = statementId(id)
    return asked && sql("(h.artisan_id = ? and s.month = ?::date)", asked.artisanId, `${asked.month}-01`)
  },
  shape: (rows) => rows.map(inCentimos),
  filename: { es: "estados-de-cuenta", en: "statements" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Código", en: "Code" }, value: (row) => row.artisan.code },
    { heading: { es: "Mes", en: "Month" }, value: (row) => row.month },
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
      heading: { es: "Código del establecimiento", en: "Establishment code" },
      value: (row) => row.establishment.code,
    },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
  ],
}

/** `GET /staff/statements/:id`: one of them, with those who get a statement of their own lines. */
export const STATEMENT: StaffList<typeof FILTERS, Raw, StaffStatementDetail> = {
  ...STATEMENTS,
  shape: async (rows, { scope }) => {
    const connection = scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    return await Promise.all(
      rows.map(async (row) => ({
        ...inCentimos(row),
        beneficiaries: await readBeneficiaryTotals(connection, row.artisan.id, row.month),
      }))
    )
  },
  lines: (row) => [row],
}

/** What a statement's id names; null for what cannot be one. */
export function statementId(id: string): { artisanId: string; month: string } | null {
  const [, artisanId, month] = /^([\w-]{1,100}):(\d{4}-(?:0[1-9]|1[0-2]))$/.exec(id) ?? []
  return artisanId && month ? { artisanId, month } : null
}

function inCentimos(row: Raw): StaffStatement {
  const amounts = AMOUNTS.map((name) => [name, toJsonInteger(BigInt(row[name]))] as const)
  return { ...row, ...(Object.fromEntries(amounts) as Record<Amount, number>) }
}
