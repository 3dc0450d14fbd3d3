/**
 * How well each search engine that is at hand answers the golden set: nDCG@10 by kind of query, and by name every
 * query that it answers less than well; and the provider that Medusa brings, to compare. The goal is 0.92 over all.
 * Run: `npm run bench:search-quality` against the server of `DATABASE_URL` or of a running `npm start`, and Meilisearch
 * too where `MEILISEARCH_HOST` is set. Works in a database of its own that it drops afterwards.
 */
import { GOLDEN_NDCG, measureQuality, type Quality } from "../plugins/search/src/contract/golden/golden-set"
import { printQuality } from "../plugins/search/src/contract/golden/print-quality"
import { MEILISEARCH_IS_REAL, openMeilisearch } from "../plugins/search/src/contract/test/open-meilisearch"
import {
  openPostgresEs,
  openStock,
  type OpenProvider,
} from "../plugins/search/src/contract/test/open-providers"
import { databaseUrl } from "../scripts/ledger/database-url"

async function main(): Promise<void> {
  const ours = await measured("postgres-es", openPostgresEs)
  if (MEILISEARCH_IS_REAL) await measured("meilisearch", openMeilisearch)
  await measured("Medusa's search-postgres with Spanish", openStock)
  process.exitCode = ours.ndcg >= GOLDEN_NDCG ? 0 : 1
}

async function measured(name: string, open: (server: string) => Promise<OpenProvider>): Promise<Quality> {
  const opened = await open(databaseUrl())
  try {
    const quality = await measureQuality(opened.provider)
    console.log(printQuality(name, quality))
    return quality
  } finally {
    await opened.close()
  }
}

void main()
