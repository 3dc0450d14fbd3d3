import { MedusaError } from "@medusajs/framework/utils"
import { GOLDEN_CATALOGUE } from "./catalogue"
import type { Grade, JudgedQuery, QueryClass } from "./judged-query"

/** A query, and for each grade the beginnings of the titles that deserve it, with " | " between them. */
type Row = [query: string, best?: string, good?: string, some?: string]

/**
 * Queries of one class with their judgments. A title that begins as two grades say has the higher one.
 * @throws when a beginning is of no title: a judgment about nothing would make the measure softer unseen
 */
export function judged(queryClass: QueryClass, rows: readonly Row[]): JudgedQuery[] {
  return rows.map(([query, best = "", good = "", some = ""]) => {
    const grades = new Map<string, Grade>()
    const lists: [Grade, string][] = [
      [1, some],
      [2, good],
      [3, best],
    ]
    for (const [grade, beginnings] of lists) {
      idsOf(beginnings, query).forEach((id) => grades.set(id, grade))
    }
    return { class: queryClass, query, grades }
  })
}

function idsOf(beginnings: string, query: string): string[] {
  return beginnings
    .split("|")
    .map((beginning) => beginning.trim())
    .filter(Boolean)
    .flatMap((beginning) => {
      const ids = GOLDEN_CATALOGUE.filter(({ title }) => begins(title, beginning)).map(({ id }) => id)
      if (!ids.length) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `No title begins with "${beginning}", as is judged for "${query}"`
        )
      }
      return ids
    })
}

/** At the end of a word only: "Vela" is no "Velador". */
function begins(title: string, beginning: string): boolean {
  return title.startsWith(beginning) && !/^\p{L}/u.test(title.slice(beginning.length))
}
