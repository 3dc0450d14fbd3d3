import type { ISearchModuleService, Logger } from "@medusajs/framework/types"
import type { Query } from "./changed-records"
import { type Database, rowsOf, type Sql } from "./connection"
import { markTurnedProducts } from "./turned-by-time"
import { writeDocuments } from "./write-documents"

/** What taking in works with. */
export type IndexWork = {
  database: Database
  query: Query
  search: ISearchModuleService
  logger: Pick<Logger, "warn" | "error">
}

/** What one look took in: ids of products whose documents are as the database has them now. */
export type TakenIn = { products: string[]; left: boolean }

type Touch = { id: string; product_id: string }

const MOST_MARKS = 2000
const MOST_PRODUCTS = 400
const PRODUCTS_AT_ONCE = 200
/** So many failures and nothing written: it is the index that fails, and the rest can wait for the next look. */
const MOST_FAILURES = 10

/**
 * Brings the documents of marked products up to date, and forgets the marks. One process at a time does: of two, the
 * one that read first could write last. A mark goes only when its document is written, so whoever dies on the way
 * leaves them to the next look.
 * What cannot be written keeps its mark with the reason, and is tried again, ever more rarely.
 * @returns null when another process is at it
 */
export async function takeInTouched(work: IndexWork): Promise<TakenIn | null> {
  return await work.database.transaction(async (sql) => {
    const [lock] = await rowsOf<{ mine: boolean }>(
      sql,
      "select pg_try_advisory_xact_lock(hashtext('search_touch')) as mine"
    )
    if (!lock?.mine) return null
    await markTurnedProducts(sql)
    const touches = await rowsOf<Touch>(
      sql,
      `select id::text, product_id from search_touch where not_before is null or not_before <= now()
        order by search_touch.id limit ${MOST_MARKS}`
    )
    const ids = [...new Set(touches.map(({ product_id }) => product_id))].slice(0, MOST_PRODUCTS)
    const outcome: Outcome = { written: new Set(), failed: new Map() }
    for (let start = 0; start < ids.length; start += PRODUCTS_AT_ONCE) {
      await writeWhatCanBe(work, ids.slice(start, start + PRODUCTS_AT_ONCE), outcome)
    }
    await settleMarks(sql, touches, outcome)
    for (const [id, error] of outcome.failed) {
      work.logger.warn(`The search index did not take in ${id}: ${error}`)
    }
    return {
      products: [...outcome.written],
      left: touches.some(({ product_id: id }) => !outcome.written.has(id) && !outcome.failed.has(id)),
    }
  })
}

type Outcome = { written: Set<string>; failed: Map<string, string> }

/** One product that cannot be written must not keep the others out: halves, until it is alone. */
async function writeWhatCanBe(work: IndexWork, ids: string[], outcome: Outcome): Promise<void> {
  const { written, failed } = outcome
  if (failed.size >= MOST_FAILURES && written.size === 0) return
  try {
    await writeDocuments(work, ids)
    for (const id of ids) written.add(id)
  } catch (error) {
    const [id, ...more] = ids
    if (id !== undefined && !more.length) {
      failed.set(id, String(error).slice(0, 500))
      return
    }
    const middle = Math.ceil(ids.length / 2)
    await writeWhatCanBe(work, ids.slice(0, middle), outcome)
    await writeWhatCanBe(work, ids.slice(middle), outcome)
  }
}

/** Takes away the marks that were served, and none that came meanwhile. */
async function settleMarks(sql: Sql, touches: Touch[], { written, failed }: Outcome): Promise<void> {
  const served = touches.filter(({ product_id }) => written.has(product_id))
  await sql.raw("delete from search_touch where id = any(?::bigint[])", [served.map(({ id }) => id)])
  for (const [productId, error] of failed) {
    await sql.raw(
      `update search_touch set attempts = attempts + 1, error = ?,
          not_before = now() + least(interval '1 minute', interval '2 seconds' * power(2, attempts))
        where product_id = ?`,
      [error, productId]
    )
  }
}
