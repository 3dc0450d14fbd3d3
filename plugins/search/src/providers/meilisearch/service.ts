import type { Logger, SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService, MedusaError } from "@medusajs/framework/utils"
import { wordSource, type WordSource } from "../../language/word-source"
import { MeilisearchEngine } from "./engine"
import { invalid } from "./fields"
import type { MeilisearchOptions } from "./options"
import { KnownWords } from "./known-words"
import { SourcesByIndex } from "./sources-by-index"

export interface MeilisearchProviderOptions extends MeilisearchOptions {
  /** Other names for words. Default: those of Peruvian crafts, and what curators add. */
  words?: WordSource
}

/** What the Search Module's container gives a provider. */
export interface MeilisearchDependencies {
  manager?: { execute(text: string, params?: unknown[]): Promise<unknown[]> }
  logger?: Pick<Logger, "warn">
}

/**
 * Medusa's Search Module on Meilisearch.
 *
 * Settings are code: `upsertIndex` makes them from the index's definition and the words that curators keep. Writes
 * are tasks, which the module waits for; a failed one is told with Meilisearch's words. A page with all of its facets
 * is one request.
 *
 * It asks Meilisearch alone: without it there is no answer. The shop itself uses `meilisearch-mirrored`.
 */
export class MeilisearchSearchService extends AbstractSearchProviderService {
  static override identifier = "meilisearch"

  readonly #engine: MeilisearchEngine
  readonly #words: WordSource
  readonly #known: KnownWords
  readonly #sources = new SourcesByIndex()
  #checked: Promise<unknown> | undefined

  /** @throws MedusaError INVALID_DATA without an address */
  constructor({ manager, logger }: MeilisearchDependencies, options: MeilisearchProviderOptions) {
    super()
    if (!options?.host) invalid("The meilisearch search provider needs the option host (MEILISEARCH_HOST)")
    this.#engine = new MeilisearchEngine(options)
    this.#words =
      options.words ??
      wordSource(
        manager
          ? {
              sql: async (text, params) =>
                (await manager.execute(text, [...params])) as Record<string, unknown>[],
            }
          : {}
      )
    this.#known = new KnownWords(
      (index, words) => this.#engine.keepWords(index, words),
      (message) => logger?.warn(message)
    )
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input])
    return result as SearchTypes.SearchResult
  }

  /** One request for all of them. */
  override async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const words = await this.#words.current()
    const questions = this.#engine.questions(inputs, words)
    for (const { index } of inputs) {
      this.#sources.learn(index.physical_name, index)
      this.#known.keep(index.physical_name, words)
    }
    return await this.#engine.search(questions)
  }

  override async upsertIndex({
    index,
  }: {
    index: SearchTypes.ResolvedSearchIndexDefinition
  }): Promise<SearchTypes.SearchTask> {
    // Once, and before anything is written; a server that was away is asked again the next time.
    this.#checked ??= this.#engine.check().catch((error: unknown) => {
      this.#checked = undefined
      throw error
    })
    await this.#checked
    const words = await this.#words.current()
    await this.#engine.keepIndex(index, words)
    this.#sources.learn(index.physical_name, index)
    this.#known.kept(index.physical_name, words)
    return { index: index.physical_name, status: "succeeded" }
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await this.#engine.deleteIndex(index)
    return { index, status: "succeeded" }
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const indexes = await this.#engine.listIndexes()
    return indexes.map((info) => ({ ...info, provider: MeilisearchSearchService.identifier }))
  }

  override async upsertDocuments({
    index,
    definition,
    documents,
  }: Parameters<AbstractSearchProviderService["upsertDocuments"]>[0]): Promise<SearchTypes.SearchTask> {
    this.#sources.learn(index, definition)
    return task(index, await this.#engine.upsert(index, definition, documents))
  }

  /**
   * By id, or by any filter. Medusa says no more of an
   * index here than its name, so the definition is the one this process met last.
   */
  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    return task(index, await this.#engine.remove(index, this.#sources.of(index, filters), filters))
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    return task(index, await this.#engine.clear(index))
  }

  /** Waits for what one write sent, however many requests it took. */
  async waitForTask(
    { id, index }: SearchTypes.SearchTask,
    options?: { timeout_ms?: number }
  ): Promise<SearchTypes.SearchTask> {
    const uids = (id ?? "").split(",").filter(Boolean).map(Number)
    if (uids.some((uid) => !Number.isSafeInteger(uid))) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `"${id}" is no task of Meilisearch`)
    }
    const ended = await this.#engine.end(uids, options?.timeout_ms)
    const failed = ended.find(({ status }) => status !== "succeeded")
    const error = failed && {
      message: failed.error
        ? `${failed.error.message} [${failed.error.code}]`
        : `the task was ${failed.status}`,
      ...(failed.error ? { code: failed.error.code } : {}),
    }
    return {
      ...(id ? { id } : {}),
      ...(index ? { index } : {}),
      ...(error ? { status: "failed", error } : { status: "succeeded" }),
    }
  }
}

function task(index: string, uids: readonly number[]): SearchTypes.SearchTask {
  return uids.length ? { id: uids.join(","), index, status: "enqueued" } : { index, status: "succeeded" }
}
