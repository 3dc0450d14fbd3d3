type Entry<T> = { answer: Promise<T>; expires: number }

/**
 * Keeps answers for a moment, and lets questions that arrive together share one.
 *
 * For public answers only: what one visitor gets, any other may get. A failed answer is not kept.
 */
export class AnswerCache<T> {
  readonly #entries = new Map<string, Entry<T>>()

  /**
   * @param ttlMs how old an answer may be, in milliseconds
   * @param limit how many answers to keep; the oldest goes first
   */
  constructor(
    private readonly ttlMs: number,
    private readonly limit: number,
    private readonly now: () => number = Date.now
  ) {}

  /** The kept answer of this question, or the one that `ask` gives now. */
  get(question: string, ask: () => Promise<T>): Promise<T> {
    const kept = this.#entries.get(question)
    if (kept && kept.expires > this.now()) {
      return kept.answer
    }
    const answer = ask()
    this.#entries.delete(question)
    this.#entries.set(question, { answer, expires: this.now() + this.ttlMs })
    answer.catch(() => {
      if (this.#entries.get(question)?.answer === answer) {
        this.#entries.delete(question)
      }
    })
    this.#forgetOldest()
    return answer
  }

  /** Forgets everything: what was answered before a write is no longer true after it. */
  clear(): void {
    this.#entries.clear()
  }

  #forgetOldest(): void {
    const [oldest] = this.#entries.keys()
    if (this.#entries.size > this.limit && oldest !== undefined) {
      this.#entries.delete(oldest)
    }
  }
}
