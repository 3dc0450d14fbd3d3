/**
 * How well each search engine that is at hand answers the golden set: nDCG@10 by kind of query, and by name every
 * query that it answers less than well. The goal is 0.92 over all.
 * Run: `npm run bench:search-quality` against the server of `DATABASE_URL` or of a running `npm start`. Works in a
 * database of its own that it drops afterwards.
 */
import { GOLDEN_NDCG, measureQuality } from "../plugins/search/src/contract/golden/golden-set"
import { printQuality } from "../plugins/search/src/contract/golden/print-quality"
import { openPostgresEs } from "../plugins/search/src/contract/test/open-providers"
import { databaseUrl } from "../scripts/ledger/database-url"

async function main(): Promise<void> {
  const opened = await openPostgresEs(databaseUrl())
  try {
    const quality = await measureQuality(opened.provider)
    console.log(printQuality("postgres-es", quality))
    process.exitCode = quality.ndcg >= GOLDEN_NDCG ? 0 : 1
  } finally {
    await opened.close()
  }
}

void main()
