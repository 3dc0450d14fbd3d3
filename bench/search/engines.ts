import "@medusajs/framework/modules-sdk"
import type { SearchTypes } from "@medusajs/framework/types"
import { StockSearchService } from "../../plugins/search/src/providers/postgres-es/test/stock-provider"
import { productFields } from "../../backend/src/search/product"
import { PostgresEsSearchService } from "../../plugins/search/src/providers/postgres-es/service"
import type { SqlManager } from "../../plugins/search/src/providers/postgres-es/sql"
import { Migration20260807120000 } from "../../plugins/search/src/providers/postgres-es/migrations/Migration20260807120000"
import { productDocumentOf } from "./documents"

export type Engine = Pick<PostgresEsSearchService, "search" | "upsertIndex" | "upsertDocuments"> & {
  name: string
  index: SearchTypes.ResolvedSearchIndexDefinition
}

const BATCH = 500

/** Ours and the stock provider, as Medusa would run them, each with an index of its own for the same products. */
export function engines(manager: SqlManager): { ours: Engine; stock: Engine } {
  // Every question of the bench is asked once, so what the provider keeps for a second is of no use to it.
  const ours = new PostgresEsSearchService({ manager }, { answer_age_ms: 0 })
  const stock = new StockSearchService({ manager, logger: console } as never, { language: "spanish" })
  return { ours: named("ours", ours), stock: named("stock", stock as unknown as PostgresEsSearchService) }
}

function named(name: string, service: PostgresEsSearchService): Engine {
  const index = {
    name: "product",
    entity: "product",
    primary_key: "id",
    provider: name,
    fields: productFields.toFields(),
    settings: { typo_tolerance: { enabled: true } },
    definition_hash: name,
    physical_name: `bench_${name}`,
    seed: async function* () {},
  } as SearchTypes.ResolvedSearchIndexDefinition
  return {
    name,
    index,
    search: (input) => service.search(input),
    upsertIndex: (input) => service.upsertIndex(input),
    upsertDocuments: (input) => service.upsertDocuments(input),
  }
}

/** What both need of an empty database. */
export async function prepare(manager: SqlManager): Promise<void> {
  const statements: string[] = []
  await Migration20260807120000.prototype.up.call({
    addSql: (text: string) => statements.push(text),
  } as never)
  statements.push(`CREATE TEXT SEARCH CONFIGURATION medusa_search_spanish (COPY = spanish)`)
  statements.push(
    `ALTER TEXT SEARCH CONFIGURATION medusa_search_spanish ALTER MAPPING FOR hword, hword_part, word WITH unaccent, spanish_stem`
  )
  for (const statement of statements) await manager.execute(statement)
}

/** Fills an engine's index. @returns seconds */
export async function fill({ index, ...engine }: Engine, products: number): Promise<number> {
  const start = Date.now()
  await engine.upsertIndex({ index })
  for (let from = 0; from < products; from += BATCH) {
    const documents = Array.from({ length: Math.min(BATCH, products - from) }, (_, i) =>
      productDocumentOf(from + i)
    )
    await engine.upsertDocuments({
      index: index.physical_name,
      definition: index,
      documents: documents as never,
    })
  }
  return (Date.now() - start) / 1000
}
