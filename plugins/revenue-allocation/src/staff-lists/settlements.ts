import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { sql, type Connection } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { parseMonth } from "../domain/lima-month"
import {
  readComparison,
  sharesOf,
  type MonthComparison,
} from "../modules/revenue-allocation/settlement/compare-months"
import {
  SETTLEMENT_STATES,
  type SettlementState,
} from "../modules/revenue-allocation/settlement/settlement-row"
import type { SettlementTotals } from "../modules/revenue-allocation/settlement/settlement-totals"
import { person } from "./person"

/** A month's close. Amounts in céntimos. */
export type StaffSettlement = {
  id: string
  /** `2026-10`, of Lima. */
  month: string
  state: SettlementState
  policy_version: number
  currency_code: string
  /** How far computing or posting has come: artisans looked at, of how many. */
  done: number
  total: number
  /** Null while the first are computed. */
  totals: SettlementTotals | null
  digest: string | null
  closed_by: { id: string; name: string }
  closed_at: Date
  proposed_at: Date | null
  approved_by: { id: string; name: string } | null
  approved_at: Date | null
  posted_at: Date | null
}

const FILTERS = { state: z.enum(SETTLEMENT_STATES).optional() }

/** `GET /staff/settlements`: the last month first. */
export const SETTLEMENTS: StaffList<typeof FILTERS, StaffSettlement, StaffSettlement> = {
  many: "settlements",
  one: "settlement",
  permission: "settlement.read",
  options: { sortable: ["month", "closed_at"], order: "-month", filters: FILTERS },
  read: ({ q, filters }) => ({
    select: `s.id, to_char(s.month, 'YYYY-MM') as month, s.state, p.version as policy_version, s.currency_code, s.done,
      s.total, s.totals, s.digest, ${person("s.closed_by")} as closed_by, s.closed_at, s.proposed_at,
      ${person("s.approved_by")} as approved_by, s.approved_at, s.posted_at`,
    from: "revenue_settlement s join allocation_policy p on p.id = s.policy_id",
    where: [
      ...(q ? [sql("position(? in to_char(s.month, 'YYYY-MM')) > 0", q)] : []),
      ...(filters.state ? [sql("s.state = ?", filters.state)] : []),
    ],
    sort: { month: "s.month", closed_at: "s.closed_at" },
    key: "s.id",
  }),
  byId: (id) => sql("s.id = ?", id),
  shape: (rows) => rows,
  filename: { es: "cierres", en: "settlements" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Mes", en: "Month" }, value: (row) => row.month },
    { heading: { es: "Estado", en: "State" }, value: (row, locale) => STATE_WORDS[row.state][locale] },
    { heading: { es: "Reglas", en: "Rules" }, value: (row) => row.policy_version },
    { heading: { es: "Personas", en: "People" }, value: (row) => row.totals?.artisans ?? null },
    { heading: { es: "Ingreso", en: "Income" }, value: (row) => soles(row.totals?.income) },
    { heading: { es: "INPE", en: "INPE" }, value: (row) => soles(row.totals?.inpe) },
    { heading: { es: "Reparación", en: "Reparation" }, value: (row) => soles(row.totals?.reparation) },
    { heading: { es: "Alimentos", en: "Alimony" }, value: (row) => soles(row.totals?.alimony) },
    { heading: { es: "Familia", en: "Family" }, value: (row) => soles(row.totals?.family) },
    { heading: { es: "Ahorro", en: "Savings" }, value: (row) => soles(row.totals?.savings) },
    { heading: { es: "Cuenta propia", en: "Own account" }, value: (row) => soles(row.totals?.personal) },
    { heading: { es: "Retenido", en: "Held" }, value: (row) => soles(row.totals?.held) },
    { heading: { es: "Preparado por", en: "Closed by" }, value: (row) => row.closed_by.name },
    { heading: { es: "Aprobado por", en: "Approved by" }, value: (row) => row.approved_by?.name ?? null },
    { heading: { es: "Contabilizado", en: "Posted" }, value: (row) => row.posted_at },
  ],
}

/** `GET /staff/settlements/:id`: with the month before, by establishment, and whose income changed most. */
export const SETTLEMENT: StaffList<
  typeof FILTERS,
  StaffSettlement,
  StaffSettlement & Partial<MonthComparison>
> = {
  ...SETTLEMENTS,
  shape: async (rows, { scope }) => {
    const connection = scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    return await Promise.all(
      rows.map(async (row) => ({
        ...row,
        ...(await readComparison(connection, parseMonth(row.month), sharesOf(row.id))),
      }))
    )
  },
  lines: (row) => [row],
}

const STATE_WORDS: Record<SettlementState, { es: string; en: string }> = {
  computing: { es: "Calculando", en: "Computing" },
  proposed: { es: "Por aprobar", en: "To be approved" },
  posting: { es: "Contabilizando", en: "Posting" },
  closed: { es: "Cerrado", en: "Closed" },
}

function soles(centimos: number | undefined): number | null {
  return centimos === undefined ? null : centimos / 100
}
