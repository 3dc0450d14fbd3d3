import type { Logger } from "@medusajs/framework/types"

type Options = {
  /** Where the shop listens, e.g. `https://shop.example/api/revalidate`. */
  url: string
  secret: string
  logger: Pick<Logger, "warn">
  /** How long to collect tags before one request carries them all, in milliseconds. */
  delayMs?: number
  fetch?: typeof fetch
}

/**
 * Collects cache tags and tells the shop once, a moment after the last change.
 *
 * The delay is not only thrift: the search index takes in the same events, and a shop told before the index
 * knows would fetch the old listing and keep it. A lost notice heals by itself, for the shop's pages also
 * expire by time.
 */
export class RevalidationQueue {
  #tags = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  readonly #options: Required<Options>

  constructor(options: Options) {
    this.#options = { delayMs: 1500, fetch, ...options }
  }

  add(tags: readonly string[]): void {
    tags.forEach((tag) => this.#tags.add(tag))
    if (!this.#tags.size) {
      return
    }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), this.#options.delayMs)
    this.#timer.unref()
  }

  /** Sends what is waiting. Never throws: the caller's business must not fail because a cache is stale. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    const tags = [...this.#tags]
    this.#tags.clear()
    if (!tags.length) {
      return
    }
    try {
      const response = await this.#options.fetch(this.#options.url, {
        method: "POST",
        headers: { "content-type": "application/json", "x-revalidate-secret": this.#options.secret },
        body: JSON.stringify({ tags }),
        signal: AbortSignal.timeout(5000),
      })
      if (!response.ok) {
        throw new Error(`status ${response.status}`)
      }
    } catch (error) {
      this.#options.logger.warn(
        `The shop did not take a change of its pages (${String(error)}); they expire by time.`
      )
    }
  }
}
