import path from "node:path"
import type { SearchTypes } from "@medusajs/framework/types"
import { wordSource } from "../../language/word-source"
import type { Sql } from "../../language/word-groups"
import { PostgresEsSearchService } from "../../providers/postgres-es/service"
import { openSearchDatabase } from "./search-database"

/** A provider to be tried, and what stands behind it. */
export interface OpenProvider {
  provider: SearchTypes.ISearchProvider
  /** Of the database with the curators' words. */
  sql: Sql
  /** Waits until what was written is found, where the engine takes its time. */
  settle(): Promise<void>
  close(): Promise<void>
}

const POSTGRES_ES_MIGRATIONS = path.join(__dirname, "../../providers/postgres-es/migrations")

/**
 * postgres-es on a database of its own; answers are not kept, and words are looked at each time.
 * @param server see `openSearchDatabase`
 */
export async function openPostgresEs(server?: string): Promise<OpenProvider> {
  const database = await openSearchDatabase([POSTGRES_ES_MIGRATIONS], server)
  const sql: Sql = async (text, params) =>
    (await database.manager.execute(text, [...params])) as Record<string, unknown>[]
  return {
    provider: new PostgresEsSearchService(
      { manager: database.manager },
      { answer_age_ms: 0, words: wordSource({ sql, recheckMs: 0 }) }
    ),
    sql,
    settle: async () => undefined,
    close: () => database.close(),
  }
}
