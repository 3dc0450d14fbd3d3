import { setTimeout as sleep } from "node:timers/promises"
import type { Logger } from "@medusajs/framework/types"

type Options = {
  /** Where the shop listens, e.g. `https://shop.example/api/revalidate`. */
  url: string
  secret: string
  logger: Pick<Logger, "warn">
  /** How long a batch stays open to further tags, in milliseconds. */
  gatherMs?: number
  /** How long every tag waits at least before the shop hears of it, in milliseconds. */
  delayMs?: number
  fetch?: typeof fetch
  /** Hears how each notice ended: why the shop did not take it, or null when it did, and how many tags it had. */
  onOutcome?: (error: string | null, tags: number) => void
}

/** The shop takes no more tags in one notice. */
const TAGS_PER_NOTICE = 200
const ATTEMPTS = 3

/**
 * Collects cache tags and tells the shop a moment later, many changes in one notice.
 *
 * The delay is not only thrift: the search index takes in the same events, and a shop told before the index
 * knows would fetch the old listing and keep it. It counts from each batch and not from the last change, or a
 * shop that sells every second would never be told. A notice that fails is sent again; one that is lost all
 * the same heals by itself, for the shop's pages also expire by time.
 */
export class RevalidationQueue {
  #open: { tags: Set<string>; taken: Promise<boolean> } | undefined
  #sending = 0
  readonly #options: Required<Options>

  constructor(options: Options) {
    this.#options = { gatherMs: 500, delayMs: 1500, fetch, onOutcome: () => undefined, ...options }
  }

  /**
   * Does not throw nor reject: the caller's business must not fail because a cache is stale.
   * @returns whether the shop took the notices in which these tags were, once it is known
   */
  add(tags: readonly string[]): Promise<boolean> {
    if (!tags.length) {
      return Promise.resolve(true)
    }
    const batch = (this.#open ??= this.#newBatch())
    for (const tag of tags) {
      batch.tags.add(tag)
    }
    return batch.taken
  }

  /** Tags that the shop has not heard of yet. */
  get waiting(): number {
    return (this.#open?.tags.size ?? 0) + this.#sending
  }

  #newBatch() {
    const tags = new Set<string>()
    return { tags, taken: this.#sendLater(tags) }
  }

  async #sendLater(batch: Set<string>): Promise<boolean> {
    const { gatherMs, delayMs } = this.#options
    await sleep(gatherMs, undefined, { ref: false })
    this.#open = undefined
    this.#sending += batch.size
    await sleep(delayMs, undefined, { ref: false })
    const tags = [...batch]
    let taken = true
    for (let start = 0; start < tags.length; start += TAGS_PER_NOTICE) {
      const notice = tags.slice(start, start + TAGS_PER_NOTICE)
      taken = (await this.#notify(notice)) && taken
      this.#sending -= notice.length
    }
    return taken
  }

  async #notify(tags: string[]): Promise<boolean> {
    const { delayMs, logger, onOutcome } = this.#options
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#post(tags)
        onOutcome(null, tags.length)
        return true
      } catch (error) {
        if (attempt === ATTEMPTS) {
          onOutcome(String(error), tags.length)
          logger.warn(`The shop did not take a change of its pages (${String(error)}); they expire by time.`)
          return false
        }
        await sleep(delayMs * attempt, undefined, { ref: false })
      }
    }
  }

  async #post(tags: string[]): Promise<void> {
    const response = await this.#options.fetch(this.#options.url, {
      method: "POST",
      headers: { "content-type": "application/json", "x-revalidate-secret": this.#options.secret },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(5000),
    })
    if (!response.ok) {
      throw new Error(`status ${response.status}`)
    }
  }
}
