import { MedusaError } from "@medusajs/framework/utils"
import { dayQuery } from "@tejido/institutions/http/lima-day"
import type { ListRequest } from "@tejido/institutions/http/read-list"
import { staffExportQuery, staffItemQuery, staffListQuery } from "@tejido/institutions/http/staff-list-query"
import { type Database, rowsOf } from "../product-index/connection"

/** What fewer searches than this asked for is nobody's business (P4). */
export const FEWEST_SEARCHES = 5

/** Days that are told of unasked, up to today, and at most. */
const DAYS = 30
const MOST_DAYS = 400
const MOST_IN_FILE = 10_000
const DAY_MS = 24 * 60 * 60 * 1000

const DAY_RANGE = { from: dayQuery.optional(), to: dayQuery.optional() }
const LIST = {
  sortable: ["searches", "without_results", "query"] as [string, ...string[]],
  order: "-searches",
  filters: DAY_RANGE,
}
/** The queries of `GET /staff/search-queries`, of its file and of its figures. */
export const queryListQuery = staffListQuery(LIST)
export const queryFileQuery = staffExportQuery(LIST)
export const queryFiguresQuery = staffItemQuery.extend(DAY_RANGE)

/** What was typed, how often in the days asked for; `results` is how many products were found on average. */
export type SearchQueryRow = { query: string; searches: number; without_results: number; results: number }

export type QueryDay = { day: string; searches: number; without_results: number }
/** Every search counts here, also of what was typed too seldom to be told of. */
export type QueryFigures = {
  from: string
  to: string
  totals: Omit<QueryDay, "day">
  by_day: QueryDay[]
}

type Range = { from: string; to: string }

/**
 * The days asked for, whole; the last thirty where none are.
 * @throws MedusaError INVALID_DATA `range_backwards`, `range_too_long`
 */
export function dayRange({ from, to }: { from?: string | undefined; to?: string | undefined }): Range {
  const last = to ?? new Date(Date.now() - 5 * 60 * 60 * 1000).toISOString().slice(0, 10)
  const first = from ?? new Date(Date.parse(last) - (DAYS - 1) * DAY_MS).toISOString().slice(0, 10)
  const days = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1
  if (days < 1) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The days end before they begin", "range_backwards")
  }
  if (days > MOST_DAYS) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `At most ${MOST_DAYS} days can be asked for`,
      "range_too_long"
    )
  }
  return { from: first, to: last }
}

const SORTS: Readonly<Record<string, string>> = {
  searches: "searches",
  without_results: "without_results",
  query: "query",
}

/** One page of what was typed, and how many there are. One query. */
export async function listQueries(
  database: Database,
  range: Range,
  { q, order, limit, offset }: Pick<ListRequest<unknown>, "q" | "order" | "limit" | "offset">
): Promise<{ rows: SearchQueryRow[]; count: number }> {
  const sort = SORTS[order.field] ?? "searches"
  const direction = order.descending ? "desc" : "asc"
  const found = await rowsOf<SearchQueryRow & { of_all: number }>(
    database,
    `with asked as (
       select query, sum(searches)::int as searches, sum(without_results)::int as without_results,
              round(sum(results_total) / sum(searches), 1)::float8 as results
         from search_query_day
        where day between ? and ? and (?::text is null or position(lower(?) in query) > 0)
        group by query having sum(searches) >= ${FEWEST_SEARCHES})
     select page.*, counted.of_all from (select count(*)::int as of_all from asked) counted
       left join (select * from asked order by ${sort} ${direction}, query limit ? offset ?) page on true
      order by page.${sort} ${direction}, page.query`,
    [range.from, range.to, q ?? null, q ?? null, limit, offset]
  )
  const count = found[0]?.of_all ?? 0
  return {
    // Without a row on this page the count comes alone.
    rows: found.flatMap(({ of_all: _all, ...row }) => ((row.query as string | null) === null ? [] : row)),
    count,
  }
}

/** What goes into the file, the most searched for first; one query. */
export async function* allQueries(
  database: Database,
  range: Range,
  asked: Pick<ListRequest<unknown>, "q" | "order">
): AsyncGenerator<SearchQueryRow> {
  yield* (await listQueries(database, range, { ...asked, limit: MOST_IN_FILE, offset: 0 })).rows
}

/** How much was searched for on each day, days without a search included. One query. */
export async function queryFigures(database: Database, range: Range): Promise<QueryFigures> {
  const byDay = await rowsOf<QueryDay>(
    database,
    `select d.day::date::text as day, coalesce(sum(s.searches), 0)::int as searches,
            coalesce(sum(s.without_results), 0)::int as without_results
       from generate_series(?::date, ?::date, interval '1 day') as d (day)
       left join search_query_day s on s.day = d.day::date
      group by d.day order by d.day`,
    [range.from, range.to]
  )
  const total = (key: "searches" | "without_results") => byDay.reduce((sum, row) => sum + row[key], 0)
  return {
    ...range,
    totals: { searches: total("searches"), without_results: total("without_results") },
    by_day: byDay,
  }
}
