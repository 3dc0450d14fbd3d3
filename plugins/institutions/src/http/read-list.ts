/** What every list's validated query has, and an export's too but for the page and the fields. */
type ListQuery = {
  q?: string | undefined
  order: string
  locale: "es" | "en"
  limit?: number
  offset?: number
  fields?: string | undefined
}

/** A list as it was asked for. */
export type ListRequest<Filters> = {
  /** What is searched for; undefined when nothing is. */
  q: string | undefined
  /** The list's own filters, as its schema made them; those not asked for are absent. */
  filters: Filters
  order: { field: string; descending: boolean }
  limit: number
  offset: number
  locale: "es" | "en"
  /** Fields of each row to answer with, or null for all. */
  fields: readonly string[] | null
}

/**
 * Takes a validated query of `staffListQuery` or `staffExportQuery` apart: what belongs to every list, and what is
 * this list's own. An export has no page: its `limit` is 0 and means nothing.
 */
export function readList<Query extends ListQuery>(
  query: Query
): ListRequest<Omit<Query, keyof ListQuery | "limit" | "offset" | "fields">> {
  const { q, order, locale, limit = 0, offset = 0, fields, ...own } = query
  const filters = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
  return {
    q: q || undefined,
    filters: filters as unknown as Omit<Query, keyof ListQuery>,
    order: { field: order.replace(/^-/, ""), descending: order.startsWith("-") },
    limit,
    offset,
    locale,
    fields: fields ? fields.split(",").map((field) => field.trim()) : null,
  }
}

/** The rows with nothing but the fields that were asked for. */
export function pickFields<Row extends object>(
  rows: readonly Row[],
  fields: readonly string[] | null
): Partial<Row>[] {
  if (!fields) return [...rows]
  const wanted = new Set(fields)
  return rows.map(
    (row) => Object.fromEntries(Object.entries(row).filter(([name]) => wanted.has(name))) as Partial<Row>
  )
}
