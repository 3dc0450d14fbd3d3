import { AsyncResource } from "node:async_hooks"
import type { WordSource } from "../../language/word-source"
import { messageOf } from "../meilisearch/errors"
import type { MeilisearchEngine } from "../meilisearch/engine"
import type { SqlManager } from "../postgres-es/sql"
import { alone, due, failed, keepBound } from "./mirror-tables"
import { pushIndex } from "./push-index"

export type DrainerOptions = {
  manager: SqlManager
  engine: MeilisearchEngine
  words: WordSource
  warn: (message: string) => void
  /** How long to rest when nothing was written here: other processes write too. In milliseconds. */
  pauseMs: number
  /** Seconds after which an index that is thought whole is counted again. */
  recountSeconds: number
}

/**
 * Pushes to Meilisearch what PostgreSQL holds: at once after a write of this process, and every so often. Any number
 * of processes may run one; each index is pushed by one at a time.
 */
export class Drainer {
  // A write kicks from within its own transaction, which what runs here must not become part of.
  readonly #scope = new AsyncResource("search mirror")
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | undefined
  #again = false
  #stopped = false

  constructor(private readonly options: DrainerOptions) {}

  start(): void {
    if (this.#stopped || this.#timer) return
    this.#timer = setInterval(() => this.kick(), this.options.pauseMs)
    // A script that is through ends, whatever waits here: it is noted, and another process pushes it.
    this.#timer.unref()
  }

  /** No more rounds; returns when the one at hand is through. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearInterval(this.#timer)
    await this.#running
  }

  /** Pushes soon, in the background. */
  kick(): void {
    void this.drain().catch(() => undefined)
  }

  /** Pushes now what there is; a call during a round has one more follow it. Failures are noted and told. */
  drain(): Promise<void> {
    if (this.#stopped) return Promise.resolve()
    this.#again = true
    this.#running ??= this.#scope
      .runInAsyncScope(() => this.#rounds())
      .finally(() => {
        this.#running = undefined
      })
    return this.#running
  }

  async #rounds(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false
      await this.#round()
    }
  }

  async #round(): Promise<void> {
    const { manager, warn } = this.options
    try {
      await keepBound(manager)
      for (const index of await due(manager)) await this.#push(index)
    } catch (error) {
      // Only of the database: what Meilisearch does is noted by index.
      warn(`The search mirror could not look at its tables: ${messageOf(error)}`)
    }
  }

  async #push(index: string): Promise<void> {
    const { manager, engine, words, warn, recountSeconds } = this.options
    await alone(manager, index, async () => {
      try {
        await pushIndex(index, { manager, engine, words: await words.current(), recountSeconds })
      } catch (error) {
        await failed(manager, index, messageOf(error))
        warn(
          `Meilisearch did not take the changes of ${index}, which are kept and tried again: ${messageOf(error)}`
        )
      }
    })
  }
}
