import path from "node:path"
import { wordSource } from "../../language/word-source"
import { MeilisearchMirroredService } from "../../providers/meilisearch-mirrored/service"
import { startMeilisearchStub } from "../../providers/meilisearch/test/meilisearch-stub"
import { MeilisearchSearchService } from "../../providers/meilisearch/service"
import { sqlOf, type OpenProvider } from "./open-providers"
import { openSearchDatabase } from "./search-database"

const MIGRATIONS = {
  meilisearch: [path.join(__dirname, "../../providers/meilisearch/migrations")],
  mirrored: ["postgres-es", "meilisearch-mirrored"].map((provider) =>
    path.join(__dirname, `../../providers/${provider}/migrations`)
  ),
}

/** A server to ask: that of `MEILISEARCH_HOST`, or a stub that holds requests against the published interface. */
interface Server {
  host: string
  apiKey: string
  close(): Promise<void>
}

/** Whether a server is at hand that understands words; a stub's idea of them proves nothing. */
export const MEILISEARCH_IS_REAL = !!process.env.MEILISEARCH_HOST

/** Long enough that a test on a busy machine is not answered by PostgreSQL instead. */
const PATIENT_MS = 20_000

/** meilisearch, asked directly. */
export async function openMeilisearch(database?: string): Promise<OpenProvider> {
  const [server, opened] = await Promise.all([
    openServer(),
    openSearchDatabase(MIGRATIONS.meilisearch, database),
  ])
  const sql = sqlOf(opened)
  return {
    provider: new MeilisearchSearchService(
      { manager: opened.manager },
      { ...connection(server), words: wordSource({ sql, recheckMs: 0 }) }
    ),
    sql,
    settle: async () => undefined,
    async close() {
      await server.close()
      await opened.close()
    },
  }
}

/** meilisearch-mirrored, with Meilisearch up to date and patience enough that it answers. */
export async function openMirrored(database?: string): Promise<OpenProvider> {
  const [server, opened] = await Promise.all([
    openServer(),
    openSearchDatabase(MIGRATIONS.mirrored, database),
  ])
  const sql = sqlOf(opened)
  const provider = new MeilisearchMirroredService(
    { manager: opened.manager },
    {
      ...connection(server),
      state_age_ms: 0,
      words: wordSource({ sql, recheckMs: 0 }),
      postgres: { answer_age_ms: 0 },
    }
  )
  return {
    provider,
    sql,
    settle: () => provider.settle(),
    async close() {
      await provider.stop()
      await server.close()
      await opened.close()
    },
  }
}

function connection({ host, apiKey }: Server) {
  return { host, apiKey, timeout_ms: PATIENT_MS }
}

async function openServer(): Promise<Server> {
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey = "" } = process.env
  if (host) {
    return { host, apiKey, close: async () => undefined }
  }
  const stub = await startMeilisearchStub()
  return {
    host: stub.host,
    apiKey: stub.apiKey,
    async close() {
      await stub.close()
      if (stub.violations.length) {
        throw new Error(`Meilisearch knows no such requests: ${stub.violations.join("; ")}`)
      }
    },
  }
}
