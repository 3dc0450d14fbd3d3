import type { Words } from "@tejido/institutions/domain/permissions"
import type { CsvColumn, CsvValue } from "@tejido/institutions/http/stream-csv"
import { CRAFT_LINES } from "@tejido/provenance/domain/craft-lines"
import type { Figures } from "./figures"

/** One of the figures as a file: what a row is, and what it says. */
type Table<Row> = {
  filename: Words
  rows(figures: Figures): readonly Row[]
  columns: readonly CsvColumn<Row>[]
}

/** A table whose rows nobody outside looks into. */
export type FigureTable = Table<unknown>

function table<Row>(of: Table<Row>): FigureTable {
  return of as unknown as FigureTable
}

const column = <Row>(
  es: string,
  en: string,
  value: (row: Row, locale: "es" | "en") => CsvValue
): CsvColumn<Row> => ({ heading: { es, en }, value })

const soles = (centimos: number) => (centimos / 100).toFixed(2)

const percent = (rate: number | null) => (rate === null ? null : (rate * 100).toFixed(1))

const week = <Row extends { week: string; starts_on: string }>(): CsvColumn<Row>[] => [
  column("Semana", "Week", (row) => row.week),
  column("Desde el lunes", "From Monday", (row) => row.starts_on),
]
const sales = <Row extends { orders: number; pieces: number; amount: number }>(): CsvColumn<Row>[] => [
  column("Pedidos", "Orders", (row) => row.orders),
  column("Piezas", "Pieces", (row) => row.pieces),
  column("Importe S/", "Amount S/", (row) => soles(row.amount)),
]
const took = <
  Row extends { count: number; median: number | null; p90: number | null },
>(): CsvColumn<Row>[] => [
  column("Cuántos", "How many", (row) => row.count),
  column("Días (mediana)", "Days (median)", (row) => row.median),
  column("Días (nueve de cada diez)", "Days (nine in ten)", (row) => row.p90),
]

/** The figures that can be downloaded, each by its name in `?table=`. */
export const FIGURE_TABLES = {
  sales_by_week: table<Figures["sales_by_week"][number]>({
    filename: { es: "ventas-por-semana", en: "sales-by-week" },
    rows: (figures) => figures.sales_by_week,
    columns: [
      ...week(),
      ...sales(),
      column("Piezas vendidas en feria", "Pieces sold at fairs", (row) => row.fair_pieces),
    ],
  }),
  by_line: table<Figures["by_line"][number]>({
    filename: { es: "ventas-por-linea", en: "sales-by-craft-line" },
    rows: (figures) => figures.by_line,
    columns: [
      column("Línea artesanal", "Craft line", ({ craft_line }, locale) => {
        const line = CRAFT_LINES.find(({ code }) => code === craft_line)
        return line ? line.name[locale] : craft_line
      }),
      ...sales(),
      column("Piezas vendidas en feria", "Pieces sold at fairs", (row) => row.fair_pieces),
      column("Devueltas", "Returned", (row) => row.returned),
      column("Devueltas %", "Returned %", (row) => percent(row.rate)),
    ],
  }),
  days_to_publish: table<Figures["days_to_publish"]["by_week"][number]>({
    filename: { es: "dias-hasta-publicar", en: "days-to-publish" },
    rows: (figures) => figures.days_to_publish.by_week,
    columns: [...week(), ...took()],
  }),
  days_to_dispatch: table<Figures["days_to_dispatch"]["by_week"][number]>({
    filename: { es: "dias-hasta-despachar", en: "days-to-dispatch" },
    rows: (figures) => figures.days_to_dispatch.by_week,
    columns: [...week(), ...took(), column("Fuera de plazo", "Late", (row) => row.late)],
  }),
  return_rate: table<Figures["return_rate"] & { from: string; to: string }>({
    filename: { es: "devoluciones", en: "returns" },
    rows: ({ return_rate, from, to }) => [{ ...return_rate, from, to }],
    columns: [
      column("Desde", "From", (row) => row.from),
      column("Hasta", "To", (row) => row.to),
      column("Vendidas", "Sold", (row) => row.sold),
      column("Devueltas", "Returned", (row) => row.returned),
      column("Devueltas %", "Returned %", (row) => percent(row.rate)),
    ],
  }),
} as const satisfies Record<string, FigureTable>

export const FIGURE_TABLE_NAMES = Object.keys(FIGURE_TABLES) as [keyof typeof FIGURE_TABLES]
