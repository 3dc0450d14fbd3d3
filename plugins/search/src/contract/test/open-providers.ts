import path from "node:path"
import type { SearchTypes } from "@medusajs/framework/types"
import { wordSource } from "../../language/word-source"
import type { Sql } from "../../language/word-groups"
import { PostgresEsSearchService } from "../../providers/postgres-es/service"
import { StockSearchService } from "../../providers/postgres-es/test/stock-provider"
import { openSearchDatabase, type SearchDatabase } from "./search-database"

/** A provider to be tried, and what stands behind it. */
export interface OpenProvider {
  provider: SearchTypes.ISearchProvider
  /** Of the database with the curators' words. */
  sql: Sql
  /** Waits until what was written is found, where the engine takes its time. */
  settle(): Promise<void>
  close(): Promise<void>
}

/** The provider that Medusa brings, with the Spanish configuration that it expects somebody to make: to compare with. */
export async function openStock(server?: string): Promise<OpenProvider> {
  const database = await openSearchDatabase([POSTGRES_ES_MIGRATIONS], server)
  await database.manager.execute(STOCK_SPANISH)
  return {
    provider: new StockSearchService({ manager: database.manager as never }, { language: "spanish" }),
    sql: sqlOf(database),
    settle: async () => undefined,
    close: () => database.close(),
  }
}

const STOCK_SPANISH = `CREATE EXTENSION IF NOT EXISTS unaccent; CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE TEXT SEARCH CONFIGURATION medusa_search_spanish (COPY = spanish);
  ALTER TEXT SEARCH CONFIGURATION medusa_search_spanish
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, spanish_stem`

const POSTGRES_ES_MIGRATIONS = path.join(__dirname, "../../providers/postgres-es/migrations")

/**
 * postgres-es on a database of its own; answers are not kept, and words are looked at each time.
 * @param server see `openSearchDatabase`
 */
export async function openPostgresEs(server?: string): Promise<OpenProvider> {
  const database = await openSearchDatabase([POSTGRES_ES_MIGRATIONS], server)
  const sql = sqlOf(database)
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

/** How the curators' words are read and written there. */
export function sqlOf({ manager }: SearchDatabase): Sql {
  return async (text, params) => (await manager.execute(text, [...params])) as Record<string, unknown>[]
}
