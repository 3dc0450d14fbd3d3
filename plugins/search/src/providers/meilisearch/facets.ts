import type { SearchTypes } from "@medusajs/framework/types"
import { fieldAt, invalid, type FieldSource, type IndexField } from "./fields"
import { present, rangeText } from "./filters"

type Request = Exclude<NonNullable<SearchTypes.SearchOptions["facets"]>[number], string>
type Range = { key?: string; from?: number | string; to?: number | string }

/** What the server told about a facet: of the query itself, of counting queries, of a search in its values. */
export interface FacetAnswers {
  distribution: Record<string, number>
  stats: { min: number; max: number } | undefined
  counts: readonly number[]
  found: readonly { value: string; count: number }[]
}

/** How a facet is asked for and told. */
export interface Facet {
  path: string
  /** Whether the query itself has to name it among its facets. */
  inQuery: boolean
  /** Further conditions whose documents are counted, each by a query of its own: Meilisearch has no range facets. */
  counted: readonly string[]
  /** What its values have to begin with, looked for by a request of its own. */
  valueQuery?: string
  read(answers: FacetAnswers): SearchTypes.SearchFacetResult
}

const USUAL_LIMIT = 10
const MOST_VALUES = 1000
const MOST_RANGES = 50

/** @throws MedusaError INVALID_DATA for a facet that the index does not have */
export function facetsOf(requests: SearchTypes.SearchOptions["facets"], source: FieldSource): Facet[] {
  return (requests ?? []).map((given) => {
    const request: Request = typeof given === "string" ? { field: given } : given
    const field = fieldAt(source, request.field, "search_options.facets")
    const type = request.type ?? "value"
    if (!field.facets.includes(type)) invalid(`Field "${field.path}" has no "${type}" facet`)
    switch (request.type) {
      case "range":
        return rangeFacet(field, request.ranges)
      case "stats":
        return statsFacet(field)
      default:
        return valueFacet(field, request)
    }
  })
}

function valueFacet(
  field: IndexField,
  { limit = USUAL_LIMIT, sort, query }: Extract<Request, { type?: "value" }>
): Facet {
  const most =
    Number.isInteger(limit) && limit >= 0
      ? Math.min(limit, MOST_VALUES)
      : invalid("A facet's limit is a whole number")
  const compare = sort === "alpha" ? byName : byCount
  return {
    path: field.path,
    inQuery: !query,
    counted: [],
    ...(query ? { valueQuery: query } : {}),
    read: ({ distribution, found }) => ({
      type: "value",
      values: (query ? [...found] : Object.entries(distribution).map(([value, count]) => ({ value, count })))
        .sort(compare)
        .slice(0, most),
    }),
  }
}

type Counted = { value: string; count: number }

const { compare: inSpanish } = new Intl.Collator("es")

function byName(a: Counted, b: Counted): number {
  return inSpanish(a.value, b.value)
}

function byCount(a: Counted, b: Counted): number {
  return b.count - a.count || inSpanish(a.value, b.value)
}

function rangeFacet(field: IndexField, given: Range[] | undefined): Facet {
  const ranges = Array.isArray(given) ? given : invalid("A range facet needs its ranges")
  if (ranges.length > MOST_RANGES) invalid(`A range facet has at most ${MOST_RANGES} ranges`)
  return {
    path: field.path,
    inQuery: false,
    counted: ranges.map(({ from, to }) => rangeText(field, bound(field, from), bound(field, to))),
    read: ({ counts }) => ({
      type: "range",
      ranges: ranges.map(({ key, from, to }, at) => ({
        key: key ?? `${from ?? "*"}-${to ?? "*"}`,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        count: counts[at] ?? 0,
      })),
    }),
  }
}

function bound(field: IndexField, value: number | string | undefined): number | undefined {
  if (value === undefined) return undefined
  const read = field.isDate && typeof value === "string" ? Date.parse(value) : Number(value)
  return Number.isFinite(read)
    ? read
    : invalid(`A range of "${field.path}" begins or ends with what is no number`)
}

/** Meilisearch tells the least and the largest value; neither average nor sum. */
function statsFacet(field: IndexField): Facet {
  return {
    path: field.path,
    inQuery: true,
    counted: [present(field)],
    read: ({ stats, counts }) => ({
      type: "stats",
      min: stats?.min ?? 0,
      max: stats?.max ?? 0,
      count: counts[0] ?? 0,
    }),
  }
}
