import type { SearchTypes } from "@medusajs/framework/types"
import { fieldOf, refuse } from "./filters"
import type { IndexPlan } from "./plan"
import { join, name, raw, sql, type Sql } from "./sql"

/** In what order hits come: keys over the table `d`, and the columns of it that they read. */
export interface Order {
  sql: Sql
  columns: string[]
}

/**
 * The order asked for; else by how well the words fit, and among equals what can be bought and is new first.
 * The id comes last, so that no hit is on two pages.
 *
 * @param scored whether there are words to fit
 * @throws MedusaError INVALID_DATA for a field that hits cannot be sorted by
 */
export function order(asked: SearchTypes.SearchPagination["order"], plan: IndexPlan, scored: boolean): Order {
  const keys = Object.entries(asked ?? {}).map(([path, direction]) => ({
    path,
    ascending: isAscending(direction),
  }))
  const usual = [
    ...(scored ? [{ path: "_score", ascending: false }] : []),
    ...plan.tieBreak.map((path) => ({ path, ascending: false })),
  ]
  const columns: string[] = []
  const parts = (keys.length ? keys : usual).flatMap(({ path, ascending }) => {
    const direction = raw(ascending ? "ASC NULLS LAST" : "DESC NULLS LAST")
    if (path === "_score") {
      return scored ? [sql`d."score" ${direction}`] : []
    }
    if (path === plan.primaryKey) {
      return [sql`d."id" ${direction}`]
    }
    const field = fieldOf(path, plan, "pagination.order")
    if (field.isArray || !(field.sortable || plan.tieBreak.includes(path))) {
      refuse(`Hits cannot be sorted by "${path}"`)
    }
    columns.push(field.column)
    return [sql`d.${name(field.column)} ${direction}`]
  })
  return { sql: join([...parts, raw(`d."id" ASC`)], ", "), columns }
}

function isAscending(direction: unknown): boolean {
  const word = String(direction).toUpperCase()
  return word === "ASC" || word === "DESC" ? word === "ASC" : refuse(`An order is "ASC" or "DESC"`)
}
