import { MedusaError } from "@medusajs/framework/utils"
import type { ListRequest } from "./read-list"

/** A piece of SQL with `?` where its values go. The text is always ours; what people typed is only ever a value. */
export type Sql = { readonly text: string; readonly values: readonly unknown[] }

export function sql(text: string, ...values: unknown[]): Sql {
  return { text, values }
}

/** What is needed of Medusa's shared PostgreSQL connection (a knex instance, `PG_CONNECTION`). */
export type Connection = { raw<Row>(text: string, values: readonly unknown[]): PromiseLike<{ rows: Row[] }> }

/** A list as one statement: whose page, number and whole content all have the same conditions. */
export type SqlList = {
  /** Columns, named as the answer has them. */
  select: string
  from: string
  /** All must hold. */
  where: readonly Sql[]
  /** What `order` can name, as expressions that are never null. */
  sort: Readonly<Record<string, string>>
  /** An expression that is different in every row: it decides between rows that are equal otherwise. */
  key: string
  /**
   * Finds the page's keys first, and reads the columns of those rows alone: for columns that cost, which would else be
   * computed for every row that is turned past. The key must be a column that has an index.
   */
  keysFirst?: true
  /** Counts no further than this, where there may be millions: nobody turns so many pages. */
  countTo?: number
}

type Asked = Pick<ListRequest<unknown>, "order">
type Page = Pick<ListRequest<unknown>, "order" | "limit" | "offset">

/** One page and how many rows there are in all. Two queries, whatever the list. */
export async function readPage<Row>(
  connection: Connection,
  list: SqlList,
  { order, limit, offset }: Page
): Promise<{ rows: Row[]; count: number }> {
  const where = allOf(list.where)
  const direction = order.descending ? "desc" : "asc"
  const ordered = `order by ${sortOf(list, order.field)} ${direction}, ${list.key} ${direction}`
  const pageOf = (columns: string) =>
    `select ${columns} from ${list.from} where ${where.text} ${ordered} limit ? offset ?`
  const [page, total] = await Promise.all([
    connection.raw<Row>(
      list.keysFirst
        ? `select ${list.select} from ${list.from} where ${list.key} in (${pageOf(list.key)}) ${ordered}`
        : pageOf(list.select),
      [...where.values, limit, offset]
    ),
    connection.raw<{ count: number }>(
      list.countTo === undefined
        ? `select count(*)::int as count from ${list.from} where ${where.text}`
        : `select count(*)::int as count
           from (select from ${list.from} where ${where.text} limit ${list.countTo}) counted`,
      where.values
    ),
  ])
  return { rows: page.rows, count: total.rows[0]?.count ?? 0 }
}

/** The first row, or null. One query. */
export async function readOne<Row>(connection: Connection, list: SqlList): Promise<Row | null> {
  const where = allOf(list.where)
  const { rows } = await connection.raw<Row>(
    `select ${list.select} from ${list.from} where ${where.text} limit 1`,
    where.values
  )
  return rows[0] ?? null
}

/** Where a batch ended, as text: a JavaScript date would have lost the microseconds. */
type Place = { sort_: string; key_: string }

/** How many rows an export reads at a time. Between two reads no connection is held, however slow the client is. */
const BATCH = 1000

/**
 * Everything in the list, in batches. Each begins where the one before ended, so that reading all is as fast at the
 * end as at the beginning, and a row that comes or goes meanwhile does not shift the others.
 */
export async function* readAll<Row>(
  connection: Connection,
  list: SqlList,
  { order }: Asked
): AsyncGenerator<Row[]> {
  const sort = sortOf(list, order.field)
  const [direction, beyond] = order.descending ? ["desc", "<"] : ["asc", ">"]
  let last: Place | undefined
  do {
    const where = allOf([
      ...list.where,
      ...(last ? [sql(`(${sort}, ${list.key}) ${beyond} (?, ?)`, last.sort_, last.key_)] : []),
    ])
    const { rows } = await connection.raw<Row & Place>(
      `select ${list.select}, (${sort})::text as sort_, (${list.key})::text as key_ from ${list.from} where ${where.text}
       order by ${sort} ${direction}, ${list.key} ${direction} limit ?`,
      [...where.values, BATCH]
    )
    if (rows.length) yield rows.map(({ sort_: _sort, key_: _key, ...row }) => row as Row)
    last = rows.length === BATCH ? rows.at(-1) : undefined
  } while (last)
}

function allOf(conditions: readonly Sql[]): Sql {
  return {
    text: conditions.map(({ text }) => `(${text})`).join(" and ") || "true",
    values: conditions.flatMap(({ values }) => values),
  }
}

function sortOf(list: SqlList, field: string): string {
  const sort = list.sort[field]
  // The query's schema let it through, so the list is put together wrongly; nobody typed this.
  if (!sort) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `the list cannot be sorted by ${field}`)
  }
  return sort
}
