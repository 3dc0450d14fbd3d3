import type { CsvColumn } from "@tejido/institutions/http/stream-csv"
import type { MonthStatement } from "./month-statement"
import { type StatementRow, statementSections } from "./statement-rows"

/** A line of a statement's file: a row of one of its parts, or what a part adds up to. */
export type StatementCsvLine = StatementRow & { code: string; month: string; section: string }

/** What the paper says, in its order and with its sums. */
export function statementLines(statement: MonthStatement): StatementCsvLine[] {
  const { code, month } = statement
  return statementSections(statement).flatMap(({ title, rows, total }) =>
    [...rows, ...(rows.length && total ? [{ on: null, ...total }] : [])].map((row) => ({
      ...row,
      ...{ code, month, section: title },
    }))
  )
}

/** Amounts in soles. */
export const STATEMENT_COLUMNS: readonly CsvColumn<StatementCsvLine>[] = [
  { heading: { es: "Código", en: "Code" }, value: (row) => row.code },
  { heading: { es: "Mes", en: "Month" }, value: (row) => row.month },
  { heading: { es: "Parte", en: "Part" }, value: (row) => row.section },
  { heading: { es: "Día", en: "Day" }, value: (row) => row.on },
  { heading: { es: "Concepto", en: "What" }, value: (row) => row.text },
  { heading: { es: "Detalle", en: "Detail" }, value: (row) => row.note },
  { heading: { es: "Cantidad", en: "Quantity" }, value: (row) => row.quantity },
  {
    heading: { es: "Precio sin IGV", en: "Price without IGV" },
    value: (row) => (row.net === undefined ? null : Number(row.net) / 100),
  },
  { heading: { es: "Monto", en: "Amount" }, value: (row) => Number(row.amount) / 100 },
]
