import type { SearchTypes } from "@medusajs/framework/types"
import { GOLDEN_CATALOGUE, GOLDEN_FIELDS } from "./catalogue"
import type { JudgedQuery, QueryClass } from "./judged-query"
import { ndcg } from "./ndcg"
import { QUERIES_BY_FORM } from "./queries-by-form"
import { QUERIES_BY_NEED } from "./queries-by-need"
import { QUERIES_BY_WORD } from "./queries-by-word"

export const GOLDEN_QUERIES: readonly JudgedQuery[] = [
  ...QUERIES_BY_FORM,
  ...QUERIES_BY_WORD,
  ...QUERIES_BY_NEED,
]

/** The measure of quality, for each engine there is. */
export const GOLDEN_NDCG = 0.92

const INDEX: SearchTypes.ResolvedSearchIndexDefinition = {
  name: "golden",
  entity: "product",
  primary_key: "id",
  provider: "golden",
  fields: GOLDEN_FIELDS,
  settings: { typo_tolerance: { enabled: true } },
  definition_hash: "golden",
  physical_name: "golden_v1",
  seed: async function* () {},
}

export interface QueryQuality {
  query: JudgedQuery
  /** The first hits, best first. */
  ids: string[]
  ndcg: number
}

/** What one engine makes of the golden set. */
export interface Quality {
  queries: QueryQuality[]
  /** Mean nDCG@10 by class, in the order of the set. */
  classes: { class: QueryClass; queries: number; ndcg: number }[]
  /** Mean nDCG@10 over all queries. */
  ndcg: number
}

/** Fills an index with the golden catalogue, asks every query as the shop does, and takes the index away again. */
export async function measureQuality(provider: SearchTypes.ISearchProvider): Promise<Quality> {
  await fill(provider)
  const queries: QueryQuality[] = []
  for (const query of GOLDEN_QUERIES) {
    const { hits } = await provider.search({
      index: INDEX,
      q: query.query,
      attributes_to_retrieve: ["id"],
      pagination: { take: 10 },
      search_options: { match_strategy: "last", typo_tolerance: true },
    })
    const ids = hits.map(({ id }) => id)
    queries.push({ query, ids, ndcg: ndcg(ids, query.grades) })
  }
  await provider.deleteIndex({ index: INDEX.physical_name })
  const classes = [...new Set(GOLDEN_QUERIES.map((query) => query.class))].map((name) => {
    const own = queries.filter(({ query }) => query.class === name)
    return { class: name, queries: own.length, ndcg: mean(own) }
  })
  return { queries, classes, ndcg: mean(queries) }
}

async function fill(provider: SearchTypes.ISearchProvider): Promise<void> {
  const tasks = [await provider.upsertIndex({ index: INDEX })]
  const documents = [...GOLDEN_CATALOGUE]
  tasks.push(await provider.upsertDocuments({ index: INDEX.physical_name, definition: INDEX, documents }))
  for (const task of tasks.filter(({ id }) => id)) {
    await provider.waitForTask?.(task, { timeout_ms: 60_000 })
  }
}

function mean(qualities: readonly QueryQuality[]): number {
  return qualities.reduce((sum, quality) => sum + quality.ndcg, 0) / qualities.length
}
