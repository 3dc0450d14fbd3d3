import path from "node:path"
import { wordSource } from "../../../language/word-source"
import { openSearchDatabase, type SearchDatabase } from "../../../contract/test/search-database"
import { startMeilisearchStub, type MeilisearchStub } from "../../meilisearch/test/meilisearch-stub"
import { rows, sql, type SqlManager } from "../../postgres-es/sql"
import { MeilisearchMirroredService, type MeilisearchMirroredOptions } from "../service"

const MIGRATIONS = [
  path.join(__dirname, "../../postgres-es/migrations"),
  path.join(__dirname, "../migrations"),
]

/** The mirrored provider between a database of its own and a stub of Meilisearch. */
export interface OpenMirror {
  stub: MeilisearchStub
  database: SearchDatabase
  manager: SqlManager
  warnings: string[]
  /** Another process's provider, as far as anything can be in one. */
  open(options?: Partial<MeilisearchMirroredOptions>): MeilisearchMirroredService
  /** Ids of the documents that Meilisearch has, sorted. */
  held(index: string): string[]
  /** Ids whose change waits to be pushed, sorted. */
  waiting(index: string): Promise<string[]>
  close(): Promise<void>
}

export async function openMirror(): Promise<OpenMirror> {
  const [stub, database] = await Promise.all([startMeilisearchStub(), openSearchDatabase(MIGRATIONS)])
  const { manager } = database
  const opened: MeilisearchMirroredService[] = []
  const warnings: string[] = []
  return {
    stub,
    database,
    manager,
    warnings,
    open(options = {}) {
      const provider = new MeilisearchMirroredService(
        {
          manager,
          logger: { warn: (message: string) => void warnings.push(message), info: () => undefined } as never,
        },
        {
          host: stub.host,
          apiKey: stub.apiKey,
          // What runs by itself is far between; tests say when. A budget that only a server that says nothing uses up.
          pause_ms: 3_600_000,
          recount_ms: 3_600_000,
          timeout_ms: 10_000,
          state_age_ms: 0,
          words: wordSource({ file: [] }),
          postgres: { answer_age_ms: 0 },
          ...options,
        }
      )
      opened.push(provider)
      return provider
    },
    held: (index) => [...(stub.indexes.get(index)?.documents.keys() ?? [])].sort(),
    async waiting(index) {
      const found = await rows<{ id: string }>(
        manager,
        sql`SELECT "id" FROM "search_mirror_change" WHERE "physical_name" = ${index} ORDER BY "id"`
      )
      return found.map(({ id }) => id)
    },
    async close() {
      await Promise.all(opened.map((provider) => provider.stop()))
      await stub.close()
      await database.close()
    },
  }
}
