import type { Connection } from "@tejido/institutions/http/sql-list"
import type { ProductNames } from "./read-statement"

/** Reads what products were called when they were sold: the order keeps that, whatever they are called today. */
export function productNamesIn(connection: Connection): ProductNames {
  return async (lineIds) => {
    if (lineIds.length === 0) return new Map()
    const { rows } = await connection.raw<{ id: string; name: string }>(
      "select id, coalesce(product_title, title) as name from order_line_item where id = any(?::text[])",
      [lineIds]
    )
    return new Map(rows.map(({ id, name }) => [id, name]))
  }
}
