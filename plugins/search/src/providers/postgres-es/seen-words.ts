import type { QueryWord } from "../../domain/query-words"

/** More words than a catalogue's customers use. */
const MOST = 5000

/**
 * Words that have found something in an index, so that the next who types them need not have them looked up.
 * They may have left the catalogue since: then nothing is found, and they are forgotten.
 */
export class SeenWords {
  readonly #byTable = new Map<string, Set<string>>()

  hasAll(table: string, words: readonly QueryWord[]): boolean {
    const seen = this.#byTable.get(table)
    return words.every((word) => seen?.has(key(word)))
  }

  add(table: string, words: readonly QueryWord[]): void {
    const known = this.#byTable.get(table)
    const seen = known && known.size < MOST ? known : new Set<string>()
    this.#byTable.set(table, seen)
    words.forEach((word) => seen.add(key(word)))
  }

  forget(table: string, words: readonly QueryWord[]): void {
    words.forEach((word) => this.#byTable.get(table)?.delete(key(word)))
  }
}

function key({ folded, prefix }: QueryWord): string {
  return prefix ? `${folded}*` : folded
}
