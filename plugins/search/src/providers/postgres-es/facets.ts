import type { SearchTypes } from "@medusajs/framework/types"
import { fold } from "../../domain/fold"
import { fieldOf, refuse } from "./filters"
import type { IndexPlan, PlannedField } from "./plan"
import { join, name, raw, sql, type Sql } from "./sql"

type Request = Exclude<NonNullable<SearchTypes.SearchOptions["facets"]>[number], string>
type Range = { key?: string; from?: number | string; to?: number | string }

/** A facet of a search: how it is counted, and how what was counted is told. */
export interface Facet {
  path: string
  /** What of each document is summed up per combination, by name: ranges and figures. */
  sums: { column: string; sql: Sql; total: Sql }[]
  /** From the CTE `g` (combinations with their documents and sums): one JSON value. */
  sql: Sql
  read(answer: unknown): SearchTypes.SearchFacetResult
}

const USUAL_LIMIT = 10
const MOST_VALUES = 1000

/** @throws MedusaError INVALID_DATA for a facet that the index does not have */
export function facets(requests: SearchTypes.SearchOptions["facets"], plan: IndexPlan): Facet[] {
  return (requests ?? []).map((given, i) => {
    const request: Request = typeof given === "string" ? { field: given } : given
    const field = fieldOf(request.field, plan, "facets")
    const type = request.type ?? "value"
    if (!field.facets.includes(type)) {
      refuse(`Field "${field.path}" has no "${type}" facet`)
    }
    switch (request.type) {
      case "range":
        return rangeFacet(field, request.ranges, i)
      case "stats":
        return statsFacet(field, i)
      default:
        return valueFacet(field, request, plan)
    }
  })
}

function valueFacet(
  field: PlannedField,
  { limit = USUAL_LIMIT, sort, query }: Extract<Request, { type?: "value" }>,
  plan: IndexPlan
): Facet {
  const most =
    Number.isInteger(limit) && limit >= 0
      ? Math.min(limit, MOST_VALUES)
      : refuse("A facet's limit is a whole number")
  const column = sql`g.${name(field.column)}`
  const value = field.isArray ? raw(`each."value"::text`) : sql`${column}::text`
  const from = field.isArray ? sql`, unnest(${column}) AS each("value")` : raw("")
  const collate = plan.collation ? sql`COLLATE ${name(plan.collation)}` : raw("")
  const order = sort === "alpha" ? sql`${value} ${collate}` : raw(`"count" DESC, "value"`)
  // What matches `query` is told below, accents and case aside, so then all values are needed.
  const cut = query ? raw("") : sql`LIMIT ${most}`
  return {
    path: field.path,
    sums: [],
    sql: sql`SELECT coalesce(json_agg(v), '[]') FROM (
        SELECT ${value} AS "value", sum(g."n")::int AS "count" FROM g${from}
        WHERE ${field.isArray ? raw("TRUE") : sql`${column} IS NOT NULL`} GROUP BY 1 ORDER BY ${order} ${cut}) v`,
    read: (answer) => {
      const values = answer as { value: string; count: number }[]
      return { type: "value", values: query ? values.filter(startsWord(query)).slice(0, most) : values }
    },
  }
}

/** Whether a value has a word that begins as `query` does: "cruz" finds "Santa Cruz". */
function startsWord(query: string): (entry: { value: string }) => boolean {
  const wanted = plain(query)
  return ({ value }) => plain(value).includes(wanted)
}

function plain(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()}`
}

function rangeFacet(field: PlannedField, given: Range[] | undefined, i: number): Facet {
  const column = sql`d.${name(field.column)}`
  const ranges = (Array.isArray(given) ? given : refuse("A range facet needs its ranges")).map((range) => ({
    ...range,
    key: range.key ?? `${range.from ?? "*"}-${range.to ?? "*"}`,
  }))
  const sums = ranges.map(({ from, to }, j) => {
    const bounds = [
      ...(from === undefined ? [] : [sql`${column} >= ${bound(field, from)}::float8`]),
      ...(to === undefined ? [] : [sql`${column} < ${bound(field, to)}::float8`]),
    ]
    const inside = bounds.length ? join(bounds, " AND ") : sql`${column} IS NOT NULL`
    return summed(`r${i}_${j}`, sql`count(*) FILTER (WHERE ${inside})`, "sum")
  })
  return {
    path: field.path,
    sums,
    sql: sql`SELECT json_build_array(${join(
      sums.map(({ total }) => sql`coalesce(${total}, 0)`),
      ", "
    )}) FROM g`,
    read: (answer) => ({
      type: "range",
      ranges: ranges.map(({ key, from, to }, j) => ({
        key,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        count: (answer as number[])[j] ?? 0,
      })),
    }),
  }
}

function bound(field: PlannedField, value: number | string): number {
  const read = field.isDate && typeof value === "string" ? Date.parse(value) : Number(value)
  return Number.isFinite(read)
    ? read
    : refuse(`A range of "${field.path}" begins or ends with what is no number`)
}

function statsFacet(field: PlannedField, i: number): Facet {
  const column = sql`d.${name(field.column)}`
  const sums = [
    summed(`s${i}_min`, sql`min(${column})`, "min"),
    summed(`s${i}_max`, sql`max(${column})`, "max"),
    summed(`s${i}_sum`, sql`sum(${column})`, "sum"),
    summed(`s${i}_count`, sql`count(${column})`, "sum"),
  ]
  return {
    path: field.path,
    sums,
    sql: sql`SELECT json_build_array(${join(
      sums.map(({ total }) => total),
      ", "
    )}) FROM g`,
    read: (answer) => {
      const [min, max, sum, count] = answer as (number | null)[]
      return {
        type: "stats",
        min: min ?? 0,
        max: max ?? 0,
        ...(count ? { avg: (sum ?? 0) / count, sum: sum ?? 0 } : {}),
        count: count ?? 0,
      }
    },
  }
}

function summed(column: string, each: Sql, total: "min" | "max" | "sum"): Facet["sums"][number] {
  return { column, sql: each, total: sql`${raw(total)}(g.${name(column)})` }
}
