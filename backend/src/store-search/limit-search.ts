import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { typedQuery } from "./typed-query"

/** So deep nobody turns pages; whoever does gets an empty page with the right total. */
export const DEEPEST_SKIP = 10_000
const MOST_FACETS = 60
const MOST_FACET_VALUES = 200
const MOST_FILTER_VALUES = 100
const LONGEST_VALUE = 200

type Facet = { field?: unknown; limit?: unknown; query?: unknown; ranges?: unknown }
type Query = {
  filters?: Record<string, unknown>
  pagination?: { skip?: unknown; take?: unknown }
  search_options?: { facets?: unknown }
}

/**
 * Keeps `POST /store/search` to what a shop asks: texts and lists that people make, not machines. Comes before the
 * body's schema, so every field can be anything yet.
 */
export function limitSearch(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const queries = searchQueriesOf(req)
  if (queries.reduce((sum, query) => sum + facetsOf(query).length, 0) > MOST_FACETS) {
    return next(refusal(`At most ${MOST_FACETS} facets can be asked for`, "too_many_facets"))
  }
  for (const query of queries) {
    limitQuery(query)
  }
  next()
}

/** The queries of a request to search; Medusa has put what it validated beside the body, or not yet. */
export function searchQueriesOf(req: MedusaRequest): Query[] {
  return [req.body, req.validatedBody].flatMap((body) => {
    const { queries } = (body ?? {}) as { queries?: unknown }
    return (Array.isArray(queries) ? (queries as unknown[]) : [body]).filter(isObject) as Query[]
  })
}

function limitQuery(query: Query): void {
  const { filters, pagination } = query
  if (isObject(filters)) {
    if ("q" in filters) {
      filters.q = typedQuery(filters.q)
      if (!filters.q) delete filters.q
    }
    limitValues(filters)
  }
  if (isObject(pagination) && typeof pagination.skip === "number" && pagination.skip > DEEPEST_SKIP) {
    // A whole number still, or the schema's refusal comes.
    if (Number.isInteger(pagination.skip)) Object.assign(pagination, { skip: 0, take: 0 })
  }
  for (const facet of facetsOf(query).filter(isObject) as Facet[]) limitFacet(facet)
}

function limitFacet({ limit, query, ranges }: Facet): void {
  if (typeof limit === "number" && limit > MOST_FACET_VALUES) {
    throw refusal(`A facet lists at most ${MOST_FACET_VALUES} values`, "too_many_facet_values")
  }
  if (typeof query === "string" && query.length > LONGEST_VALUE) {
    throw refusal("A facet is searched by fewer characters", "facet_query_too_long")
  }
  if (Array.isArray(ranges) && ranges.length > MOST_FILTER_VALUES) {
    throw refusal(`A facet has at most ${MOST_FILTER_VALUES} ranges`, "too_many_facet_values")
  }
}

/** How deep it can be is limited before; see `rejectUnsafeInput`. */
function limitValues(value: unknown): void {
  if (Array.isArray(value) && value.length > MOST_FILTER_VALUES) {
    throw refusal(`A filter has at most ${MOST_FILTER_VALUES} values`, "too_many_filter_values")
  }
  if (typeof value === "string" && value.length > LONGEST_VALUE) {
    throw refusal(`A filter has at most ${LONGEST_VALUE} characters`, "filter_too_long")
  }
  if (isObject(value)) for (const child of Object.values(value)) limitValues(child)
}

function facetsOf({ search_options: options }: Query): unknown[] {
  const facets = isObject(options) ? options.facets : undefined
  return Array.isArray(facets) ? (facets as unknown[]) : []
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}

function refusal(message: string, code: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
}
