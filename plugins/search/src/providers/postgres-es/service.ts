import type { Logger, SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService, extractPrimaryKeyFilter } from "@medusajs/framework/utils"
import { wordSource, type WordSource } from "../../language/word-source"
import { AnswerCache } from "./answer-cache"
import { all, name, raw, rows, sql, textArray, type SqlManager } from "./sql"
import { countDocuments, countNone, forgetEntry, listEntries } from "./catalogue"
import { conditions } from "./filters"
import { Indexes } from "./indexes"
import { rejectUnanswerable } from "./reject-unanswerable"
import { Searcher } from "./searcher"
import { combinationTable, dropTables, wordTable } from "./tables"
import { removeDocuments, writeDocuments } from "./write-documents"

export interface PostgresEsOptions {
  /** How long one statement of a search may take, in milliseconds. Default 2000. */
  statement_timeout_ms?: number
  /** How many statements of searches run at once; the others wait. Default 4. */
  statements_at_once?: number
  /** How old an answer may be when another process wrote in between; this one forgets at once. Default 1000. */
  answer_age_ms?: number
  /** Other names for words. Default: those of Peruvian crafts, and what curators add. */
  words?: WordSource
}

/** What the Search Module's container gives a provider. */
export interface PostgresEsDependencies {
  manager: SqlManager
  logger?: Pick<Logger, "warn">
}

const STATEMENT_TIMEOUT_MS = 2000
/** More at once end no sooner on the machine of a small shop, and would take the connections that carts need. */
const STATEMENTS_AT_ONCE = 4
/** The shop promises five seconds from a change to every page, and shares them with the queue of notices. */
const ANSWER_AGE_MS = 1000
const ANSWERS_KEPT = 500

/**
 * Medusa's Search Module on the shop's own PostgreSQL, for shops whose customers write Spanish.
 *
 * It needs no extension of the database: words are folded, stemmed and compared by this package, the same way when
 * documents are written and when they are searched.
 *
 * The same question is asked of the database once a second at most: at the opening of a fair everybody asks for
 * the same listing.
 */
export class PostgresEsSearchService extends AbstractSearchProviderService {
  static override identifier = "postgres-es"

  readonly #manager: SqlManager
  readonly #indexes: Indexes
  readonly #searcher: Searcher
  readonly #answers: AnswerCache<SearchTypes.SearchResult>

  constructor({ manager, logger }: PostgresEsDependencies, options: PostgresEsOptions = {}) {
    super()
    this.#manager = manager
    this.#indexes = new Indexes(manager, logger)
    const words =
      options.words ??
      wordSource({
        sql: async (text, params) => (await manager.execute(text, [...params])) as Record<string, unknown>[],
      })
    this.#searcher = new Searcher(manager, this.#indexes, words, {
      timeoutMs: options.statement_timeout_ms ?? STATEMENT_TIMEOUT_MS,
      atOnce: options.statements_at_once ?? STATEMENTS_AT_ONCE,
    })
    this.#answers = new AnswerCache(options.answer_age_ms ?? ANSWER_AGE_MS, ANSWERS_KEPT)
  }

  /** @throws MedusaError 4xx for what this index or this provider cannot answer */
  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input])
    return result as SearchTypes.SearchResult
  }

  /** Queries with the same words and index are read once, however many facets need one of their own. */
  override async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    inputs.forEach(({ filters, index }) => rejectUnanswerable(filters, index.fields))
    const asked = this.#searcher.batch()
    return await Promise.all(
      inputs.map(async (input) => {
        const { index, ...query } = input
        const answer = await this.#answers.get(JSON.stringify([index.physical_name, query]), () =>
          asked.search(input)
        )
        // The Search Module merges facets into what it gets, so each caller has an object of its own.
        return { ...answer }
      })
    )
  }

  override async upsertIndex({
    index,
  }: {
    index: SearchTypes.ResolvedSearchIndexDefinition
  }): Promise<SearchTypes.SearchTask> {
    await this.#writing(() => this.#indexes.keep(index))
    return done(index.physical_name)
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await this.#writing(() =>
      this.#indexes.change(index, async (manager, entry) => {
        await dropTables(manager, entry.table)
        await forgetEntry(manager, index)
      })
    )
    return done(index)
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    await this.#indexes.renewOld()
    return (await listEntries(this.#manager)).map((entry) => ({
      name: entry.name,
      provider: PostgresEsSearchService.identifier,
      document_count: entry.documentCount,
      created_at: entry.createdAt,
      updated_at: entry.updatedAt,
    }))
  }

  override async upsertDocuments({
    index,
    documents,
  }: Parameters<AbstractSearchProviderService["upsertDocuments"]>[0]): Promise<SearchTypes.SearchTask> {
    await this.#writing(async () => {
      const { table, plan } = await this.#indexes.current(index)
      await this.#transaction(async (manager) => {
        await countDocuments(manager, index, await writeDocuments(manager, table, plan, documents))
      })
    })
    return done(index)
  }

  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    await this.#writing(async () => {
      const { table, plan } = await this.#indexes.current(index)
      const ids = extractPrimaryKeyFilter(filters, { primary_key: plan.primaryKey })
      const where = ids
        ? sql`d."id" = ANY(${textArray(ids)}::text[])`
        : all(conditions(filters, plan).map((condition) => condition.sql))
      await this.#transaction(async (manager) => {
        await countDocuments(manager, index, -(await removeDocuments(manager, table, where)))
      })
    })
    return done(index)
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await this.#writing(async () => {
      const { table } = await this.#indexes.current(index)
      await this.#transaction(async (manager) => {
        const tables = [table, combinationTable(table), wordTable(table)].map((each) => name(each).text)
        await rows(manager, sql`TRUNCATE ${raw(tables.join(", "))}`)
        await countNone(manager, index)
      })
    })
    return done(index)
  }

  async #transaction(run: (manager: SqlManager) => Promise<void>): Promise<void> {
    await (this.#manager.transactional ? this.#manager.transactional(run) : run(this.#manager))
  }

  /** Forgets before and after: an answer that was on its way while the write happened may be of either side. */
  async #writing(write: () => Promise<unknown>): Promise<void> {
    this.#answers.clear()
    try {
      await write()
    } finally {
      this.#answers.clear()
    }
  }
}

function done(index: string): SearchTypes.SearchTask {
  return { index, status: "succeeded" }
}
