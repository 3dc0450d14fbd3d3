import type { SearchTypes } from "@medusajs/framework/types"
import { extractPrimaryKeyFilter } from "@medusajs/framework/utils"
import type { WordTable } from "../../domain/word-table"
import { batchesOf, type Batch } from "./batches"
import { openClient, type Client } from "./client"
import { toStored } from "./documents"
import { codeOf, toMedusaError } from "./errors"
import { invalid, type FieldSource } from "./fields"
import { filterText } from "./filters"
import { checkServer, type ServerFacts } from "./key-check"
import { DEFAULTS, type MeilisearchOptions } from "./options"
import { questionOf, type Question } from "./question"
import { Searcher } from "./searcher"
import { settingsOf, wordSettings } from "./settings"
import { assertSucceeded, endOf, type EndedTask } from "./tasks"

/** A document's id in Meilisearch. */
const ID = /^[\w-]{1,511}$/
const INDEXES_A_PAGE = 100

/**
 * Meilisearch as a keeper of indexes: what a provider does, without Medusa's contract around it. Two providers use it,
 * the one that asks Meilisearch alone and the one that has it mirror PostgreSQL.
 */
export class MeilisearchEngine {
  readonly #options: MeilisearchOptions & typeof DEFAULTS
  readonly #searcher: Searcher
  #writing: Promise<Client> | undefined
  #searching: Promise<Client> | undefined

  constructor(options: MeilisearchOptions) {
    this.#options = { ...DEFAULTS, ...options }
    this.#searcher = new Searcher(() => this.#reader())
  }

  /** @throws MedusaError when the server is not there, or was given a master key */
  async check(): Promise<ServerFacts> {
    return await checkServer(await this.#client(), this.#options.apiKey !== undefined)
  }

  /** Asks something small of an index, as a visitor would; without one, whether the server is well. */
  async ping(uid: string | undefined): Promise<void> {
    const client = await this.#reader()
    try {
      if (uid) {
        await client.multiSearch({ queries: [{ indexUid: uid, q: "a", limit: 1, attributesToRetrieve: [] }] })
      } else {
        await client.health()
      }
    } catch (error) {
      // There, and quick to say that the index is not: that is for others to see to.
      if (codeOf(error) !== "index_not_found") throw toMedusaError(error, "asking whether it is there")
    }
  }

  /** @throws MedusaError INVALID_DATA or NOT_ALLOWED for what cannot be asked; asks nothing yet */
  questions(inputs: readonly SearchTypes.ProviderSearchQuery[], words: WordTable): Question[] {
    return inputs.map((input) => questionOf(input, words))
  }

  /** @throws MedusaError: NOT_FOUND where the index is not there, UNEXPECTED_STATE where the server gave no answer */
  async search(questions: readonly Question[]): Promise<SearchTypes.SearchResult[]> {
    return await this.#searcher.search(questions)
  }

  /**
   * Makes an index, or has it follow its definition; done when this returns.
   * @throws MedusaError with what the server said
   */
  async keepIndex(definition: SearchTypes.ResolvedSearchIndexDefinition, words: WordTable): Promise<void> {
    const uid = definition.physical_name
    const settings = settingsOf(definition, words, this.#options)
    const doing = `keeping the index ${uid}`
    const tasks = await this.#enqueue(doing, async (client) => {
      const { taskUid } = await client.createIndex(uid, { primaryKey: definition.primary_key })
      return [taskUid, (await client.index(uid).updateSettings(settings)).taskUid]
    })
    const [created, updated] = await this.end(tasks)
    if (created && created.error?.code !== "index_already_exists") assertSucceeded([created], doing)
    if (updated) assertSucceeded([updated], doing)
  }

  /** Gives an index the words that curators keep; documents stay as they are. */
  async keepWords(uid: string, words: WordTable): Promise<void> {
    const doing = `keeping the words of ${uid}`
    const tasks = await this.#enqueue(doing, async (client) => [
      (await client.index(uid).updateSettings(wordSettings(words))).taskUid,
    ])
    assertSucceeded(await this.end(tasks), doing)
  }

  /** Gone when this returns; one that was not there is gone as well. */
  async deleteIndex(uid: string): Promise<void> {
    const doing = `deleting the index ${uid}`
    const [ended] = await this.end(
      await this.#enqueue(doing, async (client) => [(await client.deleteIndex(uid)).taskUid])
    )
    if (ended && ended.error?.code !== "index_not_found") assertSucceeded([ended], doing)
  }

  /** Every index that the key may see, with its number of documents. */
  async listIndexes(): Promise<(Omit<SearchTypes.SearchIndexInfo, "provider"> & { name: string })[]> {
    const client = await this.#client()
    try {
      const { indexes: stats } = await client.getStats()
      const found = []
      for (let offset = 0; ; offset += INDEXES_A_PAGE) {
        const { results, total } = await client.getRawIndexes({ offset, limit: INDEXES_A_PAGE })
        found.push(...results)
        if (!results.length || found.length >= total) break
      }
      return found.map(({ uid, createdAt, updatedAt }) => ({
        name: uid,
        document_count: stats[uid]?.numberOfDocuments ?? 0,
        created_at: new Date(createdAt),
        updated_at: new Date(updatedAt),
      }))
    } catch (error) {
      throw toMedusaError(error, "listing indexes")
    }
  }

  /**
   * Sends documents, in several requests where they are many or large.
   * @returns the tasks, which are not done yet
   * @throws MedusaError INVALID_DATA for an id that Meilisearch cannot keep
   */
  async upsert(
    uid: string,
    source: FieldSource,
    documents: readonly SearchTypes.SearchDocument[]
  ): Promise<number[]> {
    const wrong = documents.find((document) => !ID.test(String(document[source.primary_key] ?? "")))
    if (wrong) {
      invalid(
        `Meilisearch keeps ids of letters, digits, - and _ only: "${String(wrong[source.primary_key])}" in ${uid}`
      )
    }
    const stored = documents.map((document) => toStored(document, source))
    const { batch_documents: most, batch_bytes: bytes } = this.#options
    const tasks: number[] = []
    for (const batch of batchesOf(stored, most, bytes)) {
      tasks.push(...(await this.#send(uid, source.primary_key, batch)))
    }
    return tasks
  }

  /** Removes by id where the filter says nothing else, else by the filter. @returns tasks that are not done yet */
  async remove(uid: string, source: FieldSource, filters: SearchTypes.SearchFilters): Promise<number[]> {
    const ids = extractPrimaryKeyFilter(filters, { primary_key: source.primary_key })
    return ids ? await this.removeIds(uid, ids) : await this.#removeWhere(uid, filterText(filters, source))
  }

  async removeIds(uid: string, ids: readonly string[]): Promise<number[]> {
    if (!ids.length) return []
    return await this.#enqueue(`deleting documents of ${uid}`, async (client) => [
      (await client.index(uid).deleteDocuments([...ids])).taskUid,
    ])
  }

  async clear(uid: string): Promise<number[]> {
    return await this.#enqueue(`clearing the index ${uid}`, async (client) => [
      (await client.index(uid).deleteAllDocuments()).taskUid,
    ])
  }

  /** When an index was made, by the server's clock; null when it is not there. */
  async createdAt(uid: string): Promise<string | null> {
    try {
      return String((await (await this.#client()).getRawIndex(uid)).createdAt)
    } catch (error) {
      if (codeOf(error) === "index_not_found") return null
      throw toMedusaError(error, `looking at the index ${uid}`)
    }
  }

  /** How many documents an index holds; null when it is not there. */
  async count(uid: string): Promise<number | null> {
    try {
      return (await (await this.#client()).index(uid).getStats()).numberOfDocuments
    } catch (error) {
      if (codeOf(error) === "index_not_found") return null
      throw toMedusaError(error, `counting the index ${uid}`)
    }
  }

  /** Waits for tasks. @throws MedusaError for one that failed */
  async ended(tasks: readonly number[], doing: string): Promise<void> {
    assertSucceeded(await this.end(tasks), doing)
  }

  /** Waits for tasks; a failed one is told, not thrown. */
  async end(tasks: readonly number[], timeoutMs = this.#options.task_timeout_ms): Promise<EndedTask[]> {
    return await endOf(await this.#client(), tasks, timeoutMs)
  }

  async #removeWhere(uid: string, filter: string | undefined): Promise<number[]> {
    if (!filter) return await this.clear(uid)
    return await this.#enqueue(`deleting documents of ${uid}`, async (client) => [
      (await client.index(uid).deleteDocuments({ filter })).taskUid,
    ])
  }

  /** A body that the server finds too large goes in halves, down to single documents. */
  async #send(uid: string, primaryKey: string, batch: Batch): Promise<number[]> {
    try {
      const client = await this.#client()
      const { taskUid } = await client
        .index(uid)
        .addDocumentsFromString(batch.json, "application/json" as never, { primaryKey })
      return [taskUid]
    } catch (error) {
      if (codeOf(error) !== "payload_too_large" || batch.documents < 2) {
        throw toMedusaError(error, `writing ${batch.documents} documents to ${uid}`)
      }
      const documents = JSON.parse(batch.json) as unknown[]
      const half = Math.ceil(documents.length / 2)
      const tasks: number[] = []
      for (const part of [documents.slice(0, half), documents.slice(half)]) {
        tasks.push(
          ...(await this.#send(uid, primaryKey, { json: JSON.stringify(part), documents: part.length }))
        )
      }
      return tasks
    }
  }

  async #enqueue(doing: string, send: (client: Client) => Promise<number[]>): Promise<number[]> {
    try {
      return await send(await this.#client())
    } catch (error) {
      throw toMedusaError(error, doing)
    }
  }

  #reader(): Promise<Client> {
    return (this.#searching ??= this.#open(this.#options.timeout_ms))
  }

  #client(): Promise<Client> {
    return (this.#writing ??= this.#open(this.#options.write_timeout_ms))
  }

  #open(timeout: number): Promise<Client> {
    const { host, apiKey } = this.#options
    return openClient({ host, timeout, ...(apiKey ? { apiKey } : {}) })
  }
}
