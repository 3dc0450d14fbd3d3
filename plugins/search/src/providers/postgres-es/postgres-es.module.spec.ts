import type { SearchTypes } from "@medusajs/framework/types"
import { StockSearchService } from "./test/stock-provider"
import fc from "fast-check"
import path from "node:path"
import { openSearchDatabase, type SearchDatabase } from "../../contract/test/search-database"
import { wordSource } from "../../language/word-source"
import { PostgresEsSearchService } from "./service"
import type { SqlManager } from "./sql"
import { combinationTable, documentTable, wordTable } from "./tables"
import { openManager } from "./test/open-manager"
import { LAYOUT } from "./plan"

const NAME = "thing_v1"
const TABLE = documentTable(NAME, LAYOUT)
const INDEX = definition({})

describe("postgres-es keeps", () => {
  let database: SearchDatabase
  let service: PostgresEsSearchService
  const sql = async <T>(text: string) => (await database.manager.execute(text)) as T[]

  beforeAll(async () => {
    database = await openSearchDatabase([path.join(__dirname, "migrations")])
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    service = serviceOn(database.manager)
    await service.deleteIndex({ index: NAME })
    await service.upsertIndex({ index: INDEX })
  })

  const write = (documents: SearchTypes.SearchDocument[]) =>
    service.upsertDocuments({ index: NAME, definition: INDEX, documents })
  const find = (input: Partial<SearchTypes.ProviderSearchQuery>, by = service) =>
    by.search({ index: INDEX, attributes_to_retrieve: ["id", "title"], ...input })
  const ids = async (input: Partial<SearchTypes.ProviderSearchQuery>, by = service) =>
    (await find(input, by)).hits.map(({ id }) => id)

  it("what it counts beside the documents as they are, whatever was written and deleted", async () => {
    const one = fc.record({
      id: fc.constantFrom("a", "b", "c", "d", "e"),
      title: fc.constantFrom("Bolso de cuero", "Niño de barro", "Mate", "Cuero, cuero y cuero"),
      line: fc.constantFrom("mates", "cueros", null),
      price: fc.constantFrom(100, 200),
      in_stock: fc.boolean(),
    })
    const step = fc.oneof(
      fc.array(one, { minLength: 1, maxLength: 5 }).map((documents) => () => write(documents)),
      fc
        .constantFrom("a", "b", "c")
        .map((id) => () => service.deleteDocuments({ index: NAME, filters: { id } })),
      fc.constant(() => service.deleteDocuments({ index: NAME, filters: { line: "mates" } }))
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        for (const each of steps) {
          await each()
        }
        const [kept] = await sql<{ listed: number; documents: number; combined: number }>(
          `SELECT (SELECT document_count FROM search_postgres_index WHERE name = '${NAME}') AS listed,
             (SELECT count(*)::int FROM "${TABLE}") AS documents,
             (SELECT coalesce(sum(documents), 0)::int FROM "${combinationTable(TABLE)}") AS combined`
        )
        expect(kept).toEqual({
          listed: kept?.documents,
          documents: kept?.documents,
          combined: kept?.documents,
        })
        const astray = await sql(
          `SELECT d.word, d.n, w.documents FROM (SELECT lexeme AS word, count(*)::int AS n FROM "${TABLE}", unnest(words)
             WHERE left(lexeme, 1) NOT IN ('=', '%') GROUP BY 1) d
           FULL JOIN "${wordTable(TABLE)}" w USING (word) WHERE d.n IS DISTINCT FROM w.documents OR w.spoken > w.documents`
        )
        expect(astray).toEqual([])
      }),
      { numRuns: 25 }
    )
  })

  it("searches right while many write the same documents at once", async () => {
    const titles = ["Bolso de cuero", "Bolso de lona", "Bolso de paja"]
    const documents = (round: number) =>
      Array.from({ length: 30 }, (_, i) => thing(`p${(i * 7 + round) % 30}`, titles[round % 3] ?? ""))
    const writers = Array.from({ length: 6 }, (_, writer) => async () => {
      for (let round = 0; round < 5; round++) {
        await write(documents(writer + round))
      }
    })
    await write(documents(0))
    let searching = true
    const searches = (async () => {
      while (searching) {
        const { metadata, facets } = await find({ q: "bolso", search_options: { facets: ["line"] } })
        expect(metadata.count).toBe(30)
        expect(facets?.line).toEqual({ type: "value", values: [{ value: "varios", count: 30 }] })
      }
    })()
    await Promise.all(writers.map((each) => each()))
    searching = false
    await searches
    expect(await service.listIndexes()).toMatchObject([{ name: NAME, document_count: 30 }])
  })

  it("answering when another process makes the index anew under its name", async () => {
    const other = serviceOn(database.manager)
    await write([thing("a", "Mate burilado")])
    expect(await ids({ q: "mate" }, other)).toEqual(["a"])
    const changed = definition({ colour: { type: "keyword", filterable: true } }, { line: undefined })
    await service.upsertIndex({ index: changed })
    expect(await ids({ q: "mate" }, other)).toEqual([])
    await service.upsertDocuments({
      index: NAME,
      definition: changed,
      documents: [thing("a", "Mate burilado")],
    })
    await other.upsertDocuments({ index: NAME, definition: changed, documents: [thing("b", "Mate liso")] })
    expect(await ids({ q: "mate", filters: { colour: null } }, other)).toEqual(["a", "b"])
  })

  it("what the stock provider kept, made anew from its documents, by two processes at once", async () => {
    await service.deleteIndex({ index: NAME })
    await database.manager.execute(`CREATE EXTENSION IF NOT EXISTS pg_trgm`)
    await database.manager.execute(`DROP TEXT SEARCH CONFIGURATION IF EXISTS medusa_search_spanish`)
    await database.manager.execute(`CREATE TEXT SEARCH CONFIGURATION medusa_search_spanish (COPY = spanish)`)
    const stock = new StockSearchService({ manager: database.manager } as never, { language: "spanish" })
    await stock.upsertIndex({ index: INDEX })
    const documents = Array.from({ length: 620 }, (_, i) => thing(`p${i}`, `Bolso de cuero ${i}`))
    await stock.upsertDocuments({ index: NAME, definition: INDEX, documents })

    const fresh = [serviceOn(database.manager), serviceOn(database.manager)]
    const found = await Promise.all(
      fresh.map((each) => find({ q: "bolzos", search_options: { facets: ["line"] } }, each))
    )
    for (const { metadata, facets } of found) {
      expect(metadata.count).toBe(620)
      expect(facets?.line).toEqual({ type: "value", values: [{ value: "varios", count: 620 }] })
    }
    const tables = await sql<{ tablename: string }>(
      `SELECT tablename FROM pg_tables WHERE tablename LIKE 'search\\_pg\\_%'`
    )
    expect(tables).toEqual([])
  })

  it("nobody waiting for a search that takes too long", async () => {
    const hasty = new PostgresEsSearchService(
      { manager: database.manager },
      { statement_timeout_ms: 100, answer_age_ms: 0 }
    )
    const other = await openManager(database.url)
    await other.manager.transactional?.(async (locking) => {
      await locking.execute(`LOCK TABLE "${TABLE}" IN ACCESS EXCLUSIVE MODE`)
      await expect(find({ q: "mate" }, hasty)).rejects.toMatchObject({
        type: "not_allowed",
        code: "search_too_slow",
      })
    })
    await other.close()
    expect(await ids({ q: "mate" }, hasty)).toEqual([])
  })

  it("its settings to itself: the connection goes back as it was", async () => {
    await find({ q: "mate" })
    const settings = await sql(
      `SELECT current_setting('jit') AS jit, current_setting('enable_seqscan') AS seqscan, current_setting('statement_timeout') AS timeout`
    )
    expect(settings).toEqual([{ jit: "on", seqscan: "on", timeout: "0" }])
  })

  it("names in order on a server without Spanish collation, and says so once", async () => {
    await service.deleteIndex({ index: NAME })
    const warn = jest.fn()
    const plain = new PostgresEsSearchService({
      manager: withoutCollation(database.manager),
      logger: { warn },
    })
    await plain.upsertIndex({ index: INDEX })
    await plain.upsertDocuments({
      index: NAME,
      definition: INDEX,
      documents: [thing("b", "Bolso"), thing("a", "Arete")],
    })
    expect(await ids({ pagination: { order: { title: "ASC" } } }, plain)).toEqual(["a", "b"])
    expect(warn).toHaveBeenCalledTimes(1)
  })

  it("the Spanish order of letters", async () => {
    await write(["ñandú", "Nube", "zorro", "árbol", "olla", "Oso"].map((title) => thing(title, title)))
    const order = { title: "ASC" as const }
    expect(await ids({ pagination: { order } })).toEqual(["árbol", "Nube", "ñandú", "olla", "Oso", "zorro"])
  })

  it("accents, forms and typing errors forgiven on a database without any extension", async () => {
    await database.manager.execute(`DROP EXTENSION IF EXISTS unaccent, pg_trgm CASCADE`)
    await write([thing("a", "Decoraciones de paja"), thing("b", "Cajón peruano")])
    for (const q of ["decoracion", "DECORACIÓN", "decoraxiones"]) {
      expect(await ids({ q })).toEqual(["a"])
    }
    expect(await ids({ q: "cajones peruanas" })).toEqual(["b"])
    const facet = { field: "line", query: "VÁR" }
    const { facets } = await find({ search_options: { facets: [facet] } })
    expect(facets?.line).toEqual({ type: "value", values: [{ value: "varios", count: 2 }] })
  })

  it("the facets of a misspelt listing as its hits are, when they are asked for apart", async () => {
    await write([thing("a", "Bolso de cuero"), { ...thing("b", "Bolso de lona"), line: "telas" }])
    const base = { index: INDEX, attributes_to_retrieve: ["id"], q: "bolzo" }
    const [listing, line] = await service.searchMany([
      { ...base, filters: { line: "telas" }, search_options: { facets: ["line"] } },
      { ...base, pagination: { skip: 0, take: 0 }, search_options: { facets: ["line"], count: "none" } },
    ])
    expect(listing?.hits.map(({ id }) => id)).toEqual(["b"])
    expect(line?.facets?.line).toMatchObject({
      values: [
        { value: "telas", count: 1 },
        { value: "varios", count: 1 },
      ],
    })
  })

  it("no memory of words that have left the catalogue", async () => {
    await write([thing("a", "Poncho de alpaca")])
    expect(await ids({ q: "poncho" })).toEqual(["a"])
    await write([thing("a", "Pancho, muñeco de alpaca")])
    expect(await ids({ q: "poncho" })).toEqual(["a"])
    expect(await ids({ q: "poncho", search_options: { typo_tolerance: false } })).toEqual([])
  })

  it("accents in what it says it read", async () => {
    await write([thing("a", "Cerámica de Chulucanas")])
    const { provider_metadata: said } = await find({ q: "seramica ceramyca" })
    expect(said).toEqual({
      tejido: {
        engine: "postgres-es",
        corrections: [{ from: "ceramyca", to: "cerámica" }],
        ignored_words: ["seramica"],
      },
    })
  })
})

function serviceOn(manager: SqlManager): PostgresEsSearchService {
  return new PostgresEsSearchService({ manager }, { answer_age_ms: 0, words: wordSource({ file: [] }) })
}

function thing(id: string, title: string) {
  return { id, title, line: "varios", price: 100, in_stock: true, created_at: new Date(0).toISOString() }
}

function definition(
  more: Record<string, SearchTypes.SearchFieldDefinition>,
  without: Record<string, undefined> = {}
): SearchTypes.ResolvedSearchIndexDefinition {
  const fields: Record<string, SearchTypes.SearchFieldDefinition | undefined> = {
    id: { type: "keyword", filterable: true },
    title: { type: "text", searchable: { weight: 4 }, sortable: true },
    line: { type: "keyword", filterable: true, facetable: true },
    price: { type: "integer", filterable: true, sortable: true, facetable: { types: ["range", "stats"] } },
    in_stock: { type: "boolean", filterable: true },
    created_at: { type: "date", sortable: true },
    ...more,
    ...without,
  }
  return {
    name: "thing",
    entity: "thing",
    primary_key: "id",
    provider: "postgres-es",
    fields: Object.fromEntries(Object.entries(fields).filter(([, field]) => field)) as never,
    settings: {},
    definition_hash: "",
    physical_name: NAME,
    async *seed() {},
  }
}

/** A server that was built without ICU. */
function withoutCollation(manager: SqlManager): SqlManager {
  return {
    execute: async (text, params) =>
      text.includes("pg_collation") ? [] : await manager.execute(text, params),
    transactional: (run) => manager.transactional?.(run) as never,
  }
}
