import type { WordTable } from "../../domain/word-table"
import { messageOf } from "./errors"

/**
 * Which version of the curators' words each index has. When they moved, they are pushed in the background: the search
 * at hand does not wait, and the next ones find by the new words.
 */
export class KnownWords {
  readonly #versions = new Map<string, string>()
  readonly #pushing = new Set<string>()

  constructor(
    private readonly push: (index: string, words: WordTable) => Promise<void>,
    private readonly onFailure: (message: string) => void
  ) {}

  /** The index was just given these. */
  kept(index: string, words: WordTable): void {
    this.#versions.set(index, words.version)
  }

  /** Sees to it that the index has these; a push that failed is tried again with the next search. */
  keep(index: string, words: WordTable): void {
    if (this.#versions.get(index) === words.version || this.#pushing.has(index)) {
      return
    }
    this.#pushing.add(index)
    this.push(index, words)
      .then(() => this.kept(index, words))
      .catch((error: unknown) =>
        this.onFailure(`Search words of ${index} were not taken: ${messageOf(error)}`)
      )
      .finally(() => this.#pushing.delete(index))
  }
}
