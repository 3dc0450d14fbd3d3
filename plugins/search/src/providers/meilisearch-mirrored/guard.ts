import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleAll,
  isTaskCancelledError,
  timeout,
  TimeoutStrategy,
  wrap,
} from "cockatiel"
import { messageOf } from "../meilisearch/errors"

/** Why Meilisearch was not asked, or did not answer. */
export type Trouble = "slow" | "down"

export type GuardOptions = {
  /** How long an answer may take, in milliseconds. */
  budgetMs: number
  /** After this many failures in a row nobody asks any more, but a probe. */
  failures: number
  /** How often the probe asks, in milliseconds. */
  probeMs: number
  /** Asks Meilisearch something small; rejects while it does not answer. */
  probe: () => Promise<void>
  /** Told when asking stops, and when it goes on. */
  onChange: (state: { open: boolean; trouble: Trouble; message: string }) => void
}

/** An answer, or why there is none. */
export type Guarded<T> = { answer: T } | { trouble: Trouble }

/**
 * Asks Meilisearch within a time, and stops asking when it fails again and again: nobody waits for a server that is
 * known not to answer. A probe in the background finds out when it is back; no visitor is the one to try.
 */
export class Guard {
  readonly #breaker
  readonly #limited
  #trouble: Trouble = "down"
  #message = ""
  /** Whether it was told that nobody asks; a probe that fails opens the breaker again, which is no news. */
  #told = false
  #timer: NodeJS.Timeout | undefined

  constructor(private readonly options: GuardOptions) {
    this.#breaker = circuitBreaker(handleAll, {
      breaker: new ConsecutiveBreaker(options.failures),
      // At once, as far as the breaker is concerned: only the probe asks while it is open, at its own pace.
      halfOpenAfter: 0,
    })
    this.#limited = wrap(this.#breaker, timeout(options.budgetMs, TimeoutStrategy.Aggressive))
    this.#breaker.onBreak(() => this.#opened())
    this.#breaker.onReset(() => this.#closed())
  }

  get open(): boolean {
    return this.#breaker.state !== CircuitState.Closed
  }

  /** Of the last failure; empty before any. */
  get lastMessage(): string {
    return this.#message
  }

  async ask<T>(question: () => Promise<T>): Promise<Guarded<T>> {
    if (this.open) return { trouble: this.#trouble }
    try {
      return { answer: await this.#limited.execute(question) }
    } catch (error) {
      if (error instanceof BrokenCircuitError) return { trouble: this.#trouble }
      this.#trouble = isTaskCancelledError(error) || isTimeout(error) ? "slow" : "down"
      this.#message = messageOf(error)
      return { trouble: this.#trouble }
    }
  }

  /** Asks once whether the server is back. */
  async probe(): Promise<void> {
    try {
      await this.#limited.execute(this.options.probe)
    } catch (error) {
      if (!(error instanceof BrokenCircuitError)) this.#message = messageOf(error)
    }
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  #opened(): void {
    clearInterval(this.#timer)
    this.#timer = setInterval(() => void this.probe(), this.options.probeMs)
    this.#timer.unref()
    // The breaker tells before the question's own catch has seen what it failed with.
    setImmediate(() => {
      if (!this.open || this.#told) return
      this.#told = true
      this.options.onChange({ open: true, trouble: this.#trouble, message: this.#message })
    })
  }

  #closed(): void {
    clearInterval(this.#timer)
    this.#told = false
    this.options.onChange({ open: false, trouble: this.#trouble, message: "" })
  }
}

/** The client's own limit, which a request of several parts may reach first. */
function isTimeout(error: unknown): boolean {
  return /timed out after/.test(messageOf(error))
}
