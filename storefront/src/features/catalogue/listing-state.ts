import { parseSoles, type Centimos } from "../../lib/money"

/** How a listing is ordered; `relevance` is newest first when nothing was typed. */
export const SORTS = ["relevance", "price", "price-desc", "newest"] as const
export type Sort = (typeof SORTS)[number]

/** The facets that hold lists of values. */
export type ListFacet = "lines" | "regions" | "establishments" | "workshops" | "materials"

/** All that a listing's address says. Values are trusted once they are here. */
export type ListingState = {
  text: string
  lines: readonly string[]
  regions: readonly string[]
  establishments: readonly string[]
  workshops: readonly string[]
  materials: readonly string[]
  priceFrom: Centimos | null
  priceTo: Centimos | null
  inStock: boolean
  /** The words as they were typed: no spelling is forgiven, no price is read from them. */
  exact: boolean
  sort: Sort
  page: number
}

export const EMPTY_LISTING: ListingState = {
  text: "",
  lines: [],
  regions: [],
  establishments: [],
  workshops: [],
  materials: [],
  priceFrom: null,
  priceTo: null,
  inStock: false,
  exact: false,
  sort: "relevance",
  page: 1,
}

/** Pieces on a page. */
export const PAGE_SIZE = 24

/** Further pages are not read: nobody turns to them, and deep offsets are slow. */
export const LAST_PAGE = 400

const SORT_WORDS = new Map<string, Sort>([
  ["precio", "price"],
  ["precio-desc", "price-desc"],
  ["nuevo", "newest"],
])
const MAX_VALUES = 20
/** Characters of a search; what is typed beyond is not read. */
export const MAX_TEXT = 120

type Params = Record<string, string | string[] | undefined>

/** Reads an address's query. Whatever is malformed, unknown or out of range falls back to "not given"; never throws. */
export function parseListing(params: Params): ListingState {
  const low = parseSoles(first(params.precio_min))
  const high = parseSoles(first(params.precio_max))
  // Typed the wrong way round: what was meant is plain.
  const [priceFrom, priceTo] = low !== null && high !== null && low > high ? [high, low] : [low, high]
  const text = cleanWords(first(params.q))
  return {
    text,
    lines: list(params.linea, isCode),
    regions: list(params.region, isName),
    establishments: list(params.establecimiento, isCode),
    workshops: list(params.taller, isCode),
    materials: list(params.material, isCode),
    priceFrom,
    priceTo,
    inStock: first(params.disponible) === "1",
    // Nothing to take literally without words: one address for one listing.
    exact: text !== "" && first(params.exacto) === "1",
    sort: SORT_WORDS.get(first(params.orden)) ?? "relevance",
    page: pageNumber(first(params.pagina)),
  }
}

/** The query of an address that says `state`, without what is default: "" or "?q=…". The inverse of parseListing. */
export function listingQuery(state: ListingState): string {
  const query = new URLSearchParams()
  if (state.text) query.set("q", state.text)
  for (const value of state.lines) query.append("linea", value)
  for (const value of state.regions) query.append("region", value)
  for (const value of state.establishments) query.append("establecimiento", value)
  for (const value of state.workshops) query.append("taller", value)
  for (const value of state.materials) query.append("material", value)
  if (state.priceFrom !== null) query.set("precio_min", soles(state.priceFrom))
  if (state.priceTo !== null) query.set("precio_max", soles(state.priceTo))
  if (state.inStock) query.set("disponible", "1")
  if (state.exact && state.text) query.set("exacto", "1")
  const sort = [...SORT_WORDS].find(([, sort]) => sort === state.sort)?.[0]
  if (sort) query.set("orden", sort)
  if (state.page > 1) query.set("pagina", String(state.page))
  const text = query.toString()
  return text === "" ? "" : `?${text}`
}

/** `state` with one facet value put in, or taken out if it was there; back on the first page. */
export function toggleFacet(state: ListingState, facet: ListFacet, value: string): ListingState {
  const values = state[facet]
  return {
    ...state,
    [facet]: values.includes(value) ? values.filter((each) => each !== value) : [...values, value],
    page: 1,
  }
}

/** How many filters narrow the listing, besides the words. */
export function activeFilters(state: ListingState): number {
  const lists = [state.lines, state.regions, state.establishments, state.workshops, state.materials]
  const price = state.priceFrom !== null || state.priceTo !== null ? 1 : 0
  return lists.reduce((sum, { length }) => sum + length, 0) + price + (state.inStock ? 1 : 0)
}

/** The names of the query's parameters, for forms that carry the rest of the state in hidden fields. */
export function listingFields(state: ListingState): [name: string, value: string][] {
  return [...new URLSearchParams(listingQuery(state))]
}

function soles(amount: Centimos): string {
  return amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2)
}

function first(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ""
}

function list(value: string | string[] | undefined, valid: (text: string) => boolean): string[] {
  const values = (Array.isArray(value) ? value : [value ?? ""]).map((text) => text.normalize("NFC").trim())
  return [...new Set(values.filter(valid))].slice(0, MAX_VALUES)
}

const isCode = (text: string) => /^[\p{L}\p{N}][\p{L}\p{N}-]{0,99}$/u.test(text)
const isName = (text: string) => /^[\p{L}][\p{L} '.-]{0,59}$/u.test(text)

/** What was typed, as it is searched: no control or invisible characters, single spaces, at most 120 characters. */
export function cleanWords(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ")
    .trim()
  // By characters: cutting an emoji in half leaves what no database accepts.
  return [...plain].slice(0, MAX_TEXT).join("").trim()
}

function pageNumber(text: string): number {
  const page = /^\d{1,400}$/.test(text) ? Number(text) : 1
  return Math.min(Math.max(page, 1), LAST_PAGE)
}
