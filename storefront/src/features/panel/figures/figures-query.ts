import { CRAFT_LINE_CODES } from "../../../config/craft-lines"
import { daysBetween, todayInLima } from "../form/calendar-day"
import { anyId, calendarDay, type ListSpec, oneOf } from "../table/list-spec"
import { exportQuery, listQuery, type Params, parseList } from "../table/list-state"

/** The tables that can be downloaded; words of the API. */
export const FIGURE_TABLES = [
  "sales_by_week",
  "by_line",
  "days_to_publish",
  "days_to_dispatch",
  "return_rate",
] as const
export type FigureTable = (typeof FIGURE_TABLES)[number]

/** The page of figures is narrowed as lists are; `/panel/cifras`. */
const FIGURES: ListSpec = {
  path: "/panel/cifras",
  api: "/staff/figures",
  sorts: {},
  defaultSort: "",
  filters: {
    desde: calendarDay("from"),
    hasta: calendarDay("to"),
    establecimiento: anyId("establishment_id"),
    linea: oneOf("craft_line", CRAFT_LINE_CODES),
  },
}
export const FIGURES_PATH = FIGURES.path

/** What the API draws at most: somewhat less than five years. */
const MOST_DAYS = 1_800

/**
 * What the page's address asks for: as typed, and as the API takes it. A time that ends before it begins is turned
 * around, and one that is too long begins later.
 */
export function askedFigures(params: Params): {
  filters: Readonly<Record<string, string>>
  query: Record<string, string>
  /** The same as the query of an address: "" or "?desde=…". */
  address: string
} {
  const { filters } = parseList(FIGURES, params)
  const { desde, hasta } = filters
  const turned = desde && hasta && desde > hasta ? { ...filters, desde: hasta, hasta: desde } : filters
  const kept = turned.desde ? { ...turned, desde: notTooLong(turned.desde, turned.hasta) } : turned
  const state = { text: "", filters: kept, sort: "", descending: false, page: 1, size: 50 }
  return { filters: kept, query: exportQuery(FIGURES, state), address: listQuery(FIGURES, state) }
}

function notTooLong(from: string, to = todayInLima()): string {
  if (daysBetween(from, to) <= MOST_DAYS) return from
  return new Date(Date.parse(to) - MOST_DAYS * 86_400_000).toISOString().slice(0, 10)
}

/** Where a table of the figures lies in the panel as CSV. */
export function figuresDownload(table: FigureTable, address: string): string {
  return `/panel/descargar/cifras/${table}${address}`
}

/** What a download's path names of the figures, and the page to return to; null for anything else. */
export function askedFigureTable(
  segments: readonly string[],
  params: Params
): { api: string; query: Record<string, string>; page: string } | null {
  const [section, name, ...more] = segments
  const table = FIGURE_TABLES.find((each) => each === name)
  if (section !== "cifras" || !table || more.length > 0) return null
  const { query, address } = askedFigures(params)
  return { api: "/staff/figures.csv", query: { ...query, table }, page: FIGURES_PATH + address }
}
