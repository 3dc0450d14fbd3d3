import type { Database } from "../../product-index/connection"
import { countableQuery } from "./countable-query"

/** A search as it is counted. */
export type CountedSearch = { query: string; locale: "es" | "en"; results: number }

type Count = {
  query: string
  locale: string
  searches: number
  without_results: number
  results_total: number
}

/** Somebody who types nonsense all day must not fill the memory; what is more is not counted. */
const MOST_KEPT = 5000

/**
 * Counts searches by day, in memory until they are written together: no row of anybody's own search ever exists.
 * What looks like somebody's data is not counted; see `countableQuery`.
 */
export class QueryCounters {
  readonly #database: Database
  #counts = new Map<string, Count>()

  constructor(database: Database) {
    this.#database = database
  }

  /** @returns whether it was counted */
  add({ query, locale, results }: CountedSearch): boolean {
    const words = countableQuery(query)
    if (!words) return false
    const key = `${locale} ${words}`
    const count = this.#counts.get(key)
    if (!count && this.#counts.size >= MOST_KEPT) return false
    this.#counts.set(key, {
      query: words,
      locale,
      searches: (count?.searches ?? 0) + 1,
      without_results: (count?.without_results ?? 0) + (results === 0 ? 1 : 0),
      results_total: (count?.results_total ?? 0) + results,
    })
    return true
  }

  /** Writes what was counted since the last time, in one statement. What cannot be written is kept for the next time. */
  async flush(): Promise<void> {
    const counts = [...this.#counts.values()]
    if (!counts.length) return
    this.#counts = new Map()
    try {
      await this.#database.raw(
        `insert into search_query_day (day, locale, query, searches, without_results, results_total)
           select (now() at time zone 'America/Lima')::date, c.locale, c.query, c.searches, c.without_results, c.results_total
             from jsonb_to_recordset(?::jsonb)
               as c (locale text, query text, searches integer, without_results integer, results_total bigint)
            order by 2, 3
         on conflict (day, locale, query) do update set
           searches = search_query_day.searches + excluded.searches,
           without_results = search_query_day.without_results + excluded.without_results,
           results_total = search_query_day.results_total + excluded.results_total`,
        [JSON.stringify(counts)]
      )
    } catch (error) {
      for (const count of counts) this.#keep(count)
      throw error
    }
  }

  #keep(count: Count): void {
    const key = `${count.locale} ${count.query}`
    const newer = this.#counts.get(key)
    this.#counts.set(key, {
      ...count,
      searches: count.searches + (newer?.searches ?? 0),
      without_results: count.without_results + (newer?.without_results ?? 0),
      results_total: count.results_total + (newer?.results_total ?? 0),
    })
  }
}
