import { setTimeout as sleep } from "node:timers/promises"
import { rowsOf } from "./connection"
import { readDocuments } from "./read-documents"
import type { IndexWork } from "./take-in-touched"
import { PRODUCT_INDEX } from "./write-documents"

/** How a document in the index is not what the database says. */
export type Drift = { id: string; kind: "missing" | "different" | "surplus" }

/** What a comparison of index and database found, and what came of it. */
export type IndexCheck = {
  /** Nothing differs, or what did was mended. */
  ok: boolean
  /** Documents that the catalogue asks for. */
  documents: number
  missing: number
  different: number
  surplus: number
  mended: number
  seconds: number
  /** At most the first twenty. */
  examples: Drift[]
}

const PAGE = 500
const MOST_NAMED = 20
/** What differs may be on its way: looked at again after so long, and what was mended until so late. */
const ON_ITS_WAY_MS = 2500
const MENDED_WITHIN_MS = 10_000

/**
 * Compares what the index answers with what the database says, product by product, whatever engine holds it.
 * @param takeIn makes equal what is marked; without it nothing is mended
 */
export async function checkIndex(work: IndexWork, takeIn?: () => Promise<void>): Promise<IndexCheck> {
  const startedAt = Date.now()
  let documents = 0
  let held = 0
  const suspects: string[] = []
  for await (const ids of pagesOfProducts(work)) {
    const page = await compare(work, ids)
    documents += page.documents
    held += page.held
    suspects.push(...page.drifts.map(({ id }) => id))
  }
  suspects.push(...(await heldWithoutProduct(work, held)))
  const drifts = await compareAgain(work, suspects)
  const mended = takeIn ? await mend(work, drifts, takeIn) : 0
  const count = (kind: Drift["kind"]) => drifts.filter((drift) => drift.kind === kind).length
  return {
    ok: drifts.length === mended,
    documents,
    missing: count("missing"),
    different: count("different"),
    surplus: count("surplus"),
    mended,
    seconds: (Date.now() - startedAt) / 1000,
    examples: drifts.slice(0, MOST_NAMED),
  }
}

/** Ids of all products that ever were and still have a row: drafts and deleted ones must not be in the index. */
async function* pagesOfProducts({ database }: IndexWork): AsyncGenerator<string[]> {
  for (let last = ""; ;) {
    const rows = await rowsOf<{ id: string }>(
      database,
      `select id from product where id > ? order by id limit ${PAGE}`,
      [last]
    )
    if (!rows.length) return
    yield rows.map(({ id }) => id)
    last = rows.at(-1)?.id ?? last
  }
}

async function compare(work: IndexWork, ids: readonly string[]) {
  const documents = await readDocuments(work.query, ids)
  const { hits } = await work.search.search({
    entity: PRODUCT_INDEX,
    fields: ["id", "digest"],
    filters: { id: [...ids] },
    pagination: { take: ids.length },
    search_options: { count: "none" },
  })
  const held = new Map(hits.map(({ id, document }) => [id, document.digest]))
  const wanted = new Map(documents.map(({ id, digest }) => [id, digest]))
  const drifts = ids.flatMap((id): Drift[] => {
    if (held.get(id) === wanted.get(id)) return []
    return [{ id, kind: !held.has(id) ? "missing" : wanted.has(id) ? "different" : "surplus" }]
  })
  return { documents: documents.length, held: hits.length, drifts }
}

/** What the index holds of products that have no row any more; looked for only when it holds more than was found. */
async function heldWithoutProduct(work: IndexWork, held: number): Promise<string[]> {
  const surplus: string[] = []
  for (let skip = 0, total = Infinity; skip < total && total > held; skip += PAGE) {
    const { hits, metadata } = await work.search.search({
      entity: PRODUCT_INDEX,
      fields: ["id"],
      pagination: { skip, take: PAGE, order: { created_at: "ASC" } },
      search_options: { count: "exact" },
    })
    total = metadata.count ?? 0
    if (!hits.length || total <= held) break
    const rows = await rowsOf<{ id: string }>(
      work.database,
      "select id from product where id = any(?::text[])",
      [hits.map(({ id }) => id)]
    )
    const known = new Set(rows.map(({ id }) => id))
    surplus.push(...hits.flatMap(({ id }) => (known.has(id) ? [] : [id])))
  }
  return surplus
}

async function compareAgain(work: IndexWork, ids: readonly string[]): Promise<Drift[]> {
  if (!ids.length) return []
  await sleep(ON_ITS_WAY_MS)
  return await compareAll(work, ids)
}

async function compareAll(work: IndexWork, ids: readonly string[]): Promise<Drift[]> {
  const drifts: Drift[] = []
  for (let start = 0; start < ids.length; start += PAGE) {
    drifts.push(...(await compare(work, ids.slice(start, start + PAGE))).drifts)
  }
  return drifts
}

/** Marks what differs, like any change: so only one process at a time ever writes a document. */
async function mend(work: IndexWork, drifts: Drift[], takeIn: () => Promise<void>): Promise<number> {
  if (!drifts.length) return 0
  const ids = drifts.map(({ id }) => id)
  await work.database.raw("insert into search_touch (product_id) select unnest(?::text[])", [ids])
  const deadline = Date.now() + MENDED_WITHIN_MS
  for (;;) {
    await takeIn()
    const left = (await compareAll(work, ids)).length
    if (left === 0 || Date.now() > deadline) return drifts.length - left
    await sleep(500)
  }
}
