import type { ListSpec } from "./list-spec"

/** Rows on a page, as offered. */
export const PAGE_SIZES = [20, 50, 100, 200] as const
export const DEFAULT_PAGE_SIZE = 50

/** All that a list's address says. Values are trusted once they are here. */
export type ListState = {
  text: string
  /** Name in the address → value, only of filters that narrow. */
  filters: Readonly<Record<string, string>>
  /** A word of the spec's sorts. */
  sort: string
  descending: boolean
  page: number
  size: number
}

/** The query of an address as Next hands it over. */
export type Params = Record<string, string | string[] | undefined>

// What the API takes at most: UTF-16 units of text searched for, and rows skipped.
const LONGEST_TEXT = 100
const LAST_ROW = 1_000_000

/** Reads an address's query. Whatever is malformed, unknown or out of range falls back to "not given"; never throws. */
export function parseList(spec: ListSpec, params: Params): ListState {
  const filters = Object.entries(spec.filters).flatMap(([name, filter]) => {
    const text = first(params, name).normalize("NFC").trim()
    const value = text === "" ? null : filter.read(text)
    return value === null ? [] : [[name, value] as const]
  })
  const size = pageSize(first(params, "filas"))
  return {
    text: cleanText(first(params, "q")),
    filters: Object.fromEntries(filters),
    ...sortOf(spec, first(params, "orden")),
    page: pageNumber(first(params, "pagina"), size),
    size,
  }
}

/** The query of an address that says `state`, without what is default: "" or "?q=…". The inverse of parseList. */
export function listQuery(spec: ListSpec, state: ListState): string {
  const query = new URLSearchParams()
  if (state.text) query.set("q", state.text)
  for (const [name, value] of Object.entries(state.filters)) query.set(name, value)
  const sort = sortWord(state)
  if (sort !== spec.defaultSort) query.set("orden", sort)
  if (state.size !== DEFAULT_PAGE_SIZE) query.set("filas", String(state.size))
  if (state.page > 1) query.set("pagina", String(state.page))
  const text = query.toString()
  return text === "" ? "" : `?${text}`
}

/** The address of the list's page in `state`. */
export function listAddress(spec: ListSpec, state: ListState): string {
  return spec.path + listQuery(spec, state)
}

/** What the API is asked for the page of `state`. */
export function apiQuery(spec: ListSpec, state: ListState): Record<string, string> {
  return {
    ...exportQuery(spec, state),
    limit: String(state.size),
    offset: String((state.page - 1) * state.size),
  }
}

/** What the API is asked for everything that `state` matches, in its order. */
export function exportQuery(spec: ListSpec, state: ListState): Record<string, string> {
  const query: Record<string, string> = { ...spec.always, ...(state.text ? { q: state.text } : {}) }
  for (const [name, value] of Object.entries(state.filters)) {
    const filter = spec.filters[name]
    if (filter) query[filter.api] = value
  }
  const field = spec.sorts[state.sort]
  if (field) query.order = state.descending ? `-${field}` : field
  return query
}

/** How the list is ordered, as the address says it: `nombre` or `-nombre`. */
export function sortWord({ sort, descending }: Pick<ListState, "sort" | "descending">): string {
  return descending ? `-${sort}` : sort
}

/** `state` ordered by `sort`; asked again of the order it is in, turned around. Back on the first page. */
export function sortedBy(state: ListState, sort: string): ListState {
  return { ...state, sort, descending: state.sort === sort && !state.descending, page: 1 }
}

/** `state` without one filter, back on the first page. */
export function withoutFilter(state: ListState, name: string): ListState {
  const { [name]: _gone, ...filters } = state.filters
  return { ...state, filters, page: 1 }
}

/** `state` without words and filters, ordered as it was. */
export function withoutNarrowing(state: ListState): ListState {
  return { ...state, text: "", filters: {}, page: 1 }
}

/** Whether words or filters narrow the list. */
export function isNarrowed(state: ListState): boolean {
  return state.text !== "" || Object.keys(state.filters).length > 0
}

/** How many pages `count` rows fill; an empty list has one. */
export function pageCount(count: number, size: number): number {
  return Math.max(1, Math.ceil(count / size))
}

function sortOf(spec: ListSpec, asked: string): Pick<ListState, "sort" | "descending"> {
  const word = Object.hasOwn(spec.sorts, asked.replace(/^-/, "")) ? asked : spec.defaultSort
  return { sort: word.replace(/^-/, ""), descending: word.startsWith("-") }
}

function first(params: Params, name: string): string {
  const value = Object.hasOwn(params, name) ? params[name] : undefined
  return (Array.isArray(value) ? value[0] : value) ?? ""
}

function cleanText(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ")
    .trim()
  // Cutting an emoji in half leaves what no database accepts.
  return plain
    .slice(0, LONGEST_TEXT)
    .replace(/[\ud800-\udbff]$/, "")
    .trim()
}

function pageNumber(text: string, size: number): number {
  const page = /^\d{1,9}$/.test(text) ? Number(text) : 1
  return Math.min(Math.max(page, 1), Math.floor(LAST_ROW / size))
}

function pageSize(text: string): number {
  return PAGE_SIZES.find((size) => String(size) === text) ?? DEFAULT_PAGE_SIZE
}
