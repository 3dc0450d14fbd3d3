import type { Logger, SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService, MedusaError } from "@medusajs/framework/utils"
import { wordSource, type WordSource } from "../../language/word-source"
import { MeilisearchEngine } from "../meilisearch/engine"
import { messageOf } from "../meilisearch/errors"
import type { MeilisearchOptions } from "../meilisearch/options"
import type { Question } from "../meilisearch/question"
import { PostgresEsSearchService, type PostgresEsOptions } from "../postgres-es/service"
import type { SqlManager } from "../postgres-es/sql"
import { Drainer } from "./drainer"
import { engineAt } from "./engine-here"
import { Guard, type Trouble } from "./guard"
import { KnownStates } from "./mirror-state"
import { adopt, doubt, giveUp } from "./mirror-tables"

export type MeilisearchMirroredOptions = Omit<MeilisearchOptions, "host"> & {
  /** Address of Meilisearch; without it PostgreSQL answers alone, and an index made with it goes on working. */
  host?: string
  /** How long Meilisearch may take to answer before PostgreSQL does. Default 150. */
  timeout_ms?: number
  /** Older changes than this, in milliseconds, and PostgreSQL answers until Meilisearch has them. Default 3000. */
  behind_ms?: number
  /** Failures in a row after which Meilisearch is left alone. Default 3. */
  failures?: number
  /** How often it is looked whether it is back, and whether other processes wrote. Default 2000. */
  pause_ms?: number
  /** How often both sides are counted. Default 10,000. */
  recount_ms?: number
  /** How old what is known of the mirror may be. Default 500. */
  state_age_ms?: number
  words?: WordSource
  postgres?: PostgresEsOptions
}

/** What the Search Module's container gives a provider. */
export interface MeilisearchMirroredDependencies {
  manager: SqlManager
  logger?: Pick<Logger, "warn" | "info">
}

/** Why PostgreSQL answered. */
export type Fallback = Trouble | "behind" | "building"

/** What there is where Meilisearch is configured. */
type Mirror = { engine: MeilisearchEngine; guard: Guard; states: KnownStates; drainer: Drainer }

const DEFAULTS = {
  timeout_ms: 150,
  behind_ms: 3000,
  failures: 3,
  pause_ms: 2000,
  recount_ms: 10_000,
  state_age_ms: 500,
}

/**
 * Medusa's Search Module on PostgreSQL with Meilisearch beside it.
 *
 * PostgreSQL is written first, with whatever else the transaction writes, and is always able to answer. Meilisearch
 * mirrors it a moment later and answers as long as it is there, fast, and up to date; else PostgreSQL does, and the
 * result says why (`provider_metadata.tejido.fallback`). Nothing is lost when either side, or this process, is killed.
 */
export class MeilisearchMirroredService extends AbstractSearchProviderService {
  static override identifier = "meilisearch-mirrored"

  readonly #manager: SqlManager
  readonly #standby: PostgresEsSearchService
  readonly #words: WordSource
  readonly #logger: MeilisearchMirroredDependencies["logger"]
  readonly #behindSeconds: number
  readonly #mirror: Mirror | undefined

  constructor(
    { manager, logger }: MeilisearchMirroredDependencies,
    options: MeilisearchMirroredOptions = {}
  ) {
    super()
    const { host, words, postgres, ...rest } = options
    const asked = { ...DEFAULTS, ...rest }
    if (!(asked.timeout_ms > 0)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The meilisearch-mirrored search provider needs timeout_ms (MEILISEARCH_TIMEOUT_MS) in milliseconds"
      )
    }
    this.#manager = manager
    this.#logger = logger
    this.#words =
      words ??
      wordSource({
        sql: async (text, params) => (await manager.execute(text, [...params])) as Record<string, unknown>[],
      })
    this.#standby = new PostgresEsSearchService(
      { manager, ...(logger ? { logger } : {}) },
      { ...postgres, words: this.#words }
    )
    this.#behindSeconds = asked.behind_ms / 1000
    this.#mirror = host ? this.#open({ ...asked, host }) : undefined
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input])
    return result as SearchTypes.SearchResult
  }

  override async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const mirror = this.#mirror
    const questions = mirror && (await this.#questions(mirror, inputs))
    if (!questions) return await this.#standby.searchMany(inputs)
    const asked = await this.#askMeilisearch(mirror, questions, inputs)
    if (Array.isArray(asked)) return asked
    const results = await this.#standby.searchMany(inputs)
    return results.map((result) => marked(result, asked))
  }

  override async upsertIndex(input: {
    index: SearchTypes.ResolvedSearchIndexDefinition
  }): Promise<SearchTypes.SearchTask> {
    if (this.#mirror) await this.#refuseMasterKey()
    const task = await this.#standby.upsertIndex(input)
    if (this.#mirror) {
      await adopt(this.#manager, input.index)
      this.#wrote()
    }
    return task
  }

  override async deleteIndex(input: { index: string }): Promise<SearchTypes.SearchTask> {
    const task = await this.#standby.deleteIndex(input)
    if (this.#mirror) {
      await giveUp(this.#manager, input.index)
      this.#wrote()
    }
    return task
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const indexes = await this.#standby.listIndexes()
    return indexes.map((info) => ({ ...info, provider: MeilisearchMirroredService.identifier }))
  }

  override async upsertDocuments(input: Parameters<AbstractSearchProviderService["upsertDocuments"]>[0]) {
    const task = await this.#standby.upsertDocuments(input)
    this.#wrote()
    return task
  }

  override async deleteDocuments(input: SearchTypes.SearchDeleteDocumentsInput) {
    const task = await this.#standby.deleteDocuments(input)
    this.#wrote()
    return task
  }

  override async clearIndex(input: { index: string }) {
    const task = await this.#standby.clearIndex(input)
    this.#wrote()
    return task
  }

  /** Pushes what there is and returns when that is through; failures are noted. For tests, and before a process ends. */
  async settle(): Promise<void> {
    await this.#mirror?.drainer.drain()
    this.#mirror?.states.forget()
  }

  /** Looks once whether Meilisearch is back, which otherwise happens every so often. */
  async probe(): Promise<void> {
    await this.#mirror?.guard.probe()
  }

  /** Ends what runs in the background. */
  async stop(): Promise<void> {
    this.#mirror?.guard.stop()
    await this.#mirror?.drainer.stop()
  }

  #open(asked: typeof DEFAULTS & MeilisearchOptions): Mirror {
    const { behind_ms: _, failures, pause_ms, recount_ms, state_age_ms, ...rest } = asked
    const engine = new MeilisearchEngine(rest)
    const warn = (message: string) => this.#logger?.warn(`[Search] ${message}`)
    const drainer = new Drainer({
      manager: this.#manager,
      engine,
      words: this.#words,
      warn: onceEach(warn),
      pauseMs: pause_ms,
      recountSeconds: recount_ms / 1000,
    })
    const states = new KnownStates(this.#manager, state_age_ms)
    const guard = new Guard({
      budgetMs: asked.timeout_ms,
      failures,
      probeMs: pause_ms,
      probe: () => engine.ping(states.one()),
      onChange: (change) => this.#changed(change),
    })
    engineAt(rest.host, guard, () => engine.check())
    drainer.start()
    return { engine, guard, states, drainer }
  }

  /** What cannot be said to Meilisearch, PostgreSQL answers, or refuses in its own words. */
  async #questions(
    { engine }: Mirror,
    inputs: SearchTypes.ProviderSearchQuery[]
  ): Promise<Question[] | undefined> {
    try {
      return engine.questions(inputs, await this.#words.current())
    } catch (error) {
      if (error instanceof MedusaError) return undefined
      throw error
    }
  }

  async #askMeilisearch(
    mirror: Mirror,
    questions: Question[],
    inputs: SearchTypes.ProviderSearchQuery[]
  ): Promise<SearchTypes.SearchResult[] | Fallback> {
    const behind = await this.#behind(mirror, inputs)
    if (behind) return behind
    const guarded = await mirror.guard.ask(() =>
      mirror.engine.search(questions).catch((error: unknown) => {
        // The server is there and says no: the index is not what it should be, which waiting does not mend.
        if (error instanceof MedusaError && error.type !== MedusaError.Types.UNEXPECTED_STATE) return error
        throw error
      })
    )
    if ("trouble" in guarded) return guarded.trouble
    if (guarded.answer instanceof MedusaError) {
      this.#logger?.warn(`[Search] ${guarded.answer.message}`)
      await this.#doubt()
      return "building"
    }
    return guarded.answer
  }

  async #behind(
    { states }: Mirror,
    inputs: readonly SearchTypes.ProviderSearchQuery[]
  ): Promise<Fallback | undefined> {
    for (const { index } of inputs) {
      const state = await states.of(index.physical_name)
      if (!state) await this.#adoptLate(index)
      if (!state?.whole) return "building"
      if (state.oldestSeconds > this.#behindSeconds) return "behind"
    }
    return undefined
  }

  /** An index that was made while nothing mirrored it, as by a process that was killed in between. */
  async #adoptLate(index: SearchTypes.ResolvedSearchIndexDefinition): Promise<void> {
    await adopt(this.#manager, index)
    this.#wrote()
  }

  /** Once, where it can be told at all: without the server the index is made all the same, and waits. */
  async #refuseMasterKey(): Promise<void> {
    try {
      await this.#mirror?.engine.check()
    } catch (error) {
      const { code } = error as { code?: string }
      if (code === "meilisearch_master_key" || code === "meilisearch_too_old") throw error
      this.#logger?.warn(
        `[Search] Meilisearch is not there; PostgreSQL answers until it is: ${messageOf(error)}`
      )
    }
  }

  #wrote(): void {
    this.#mirror?.states.forget()
    this.#mirror?.drainer.kick()
  }

  #changed({ open, trouble, message }: { open: boolean; trouble: Trouble; message: string }): void {
    if (open) {
      this.#logger?.warn(`[Search] Meilisearch is ${trouble}, PostgreSQL answers: ${message}`)
      return
    }
    this.#logger?.info(`[Search] Meilisearch answers again; its indexes are counted before they do.`)
    void this.#doubt()
  }

  async #doubt(): Promise<void> {
    await doubt(this.#manager).catch((error: unknown) => this.#logger?.warn(`[Search] ${messageOf(error)}`))
    this.#wrote()
  }
}

function marked(result: SearchTypes.SearchResult, fallback: Fallback): SearchTypes.SearchResult {
  const { tejido, ...others } = (result.provider_metadata ?? {}) as { tejido?: Record<string, unknown> }
  return {
    ...result,
    provider_metadata: { ...others, tejido: { engine: "postgres-es", ...tejido, fallback } },
  }
}

/** The same trouble every two seconds is told once. */
function onceEach(tell: (message: string) => void): (message: string) => void {
  let last = ""
  return (message) => {
    if (message !== last) tell(message)
    last = message
  }
}
