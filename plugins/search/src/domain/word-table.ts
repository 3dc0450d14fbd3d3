/** Where a query says something that has other names: `alternatives` may stand in for its words. */
export interface WordMatch {
  /** Index of the first word. */
  at: number
  /** How many words of the query are meant, 1 to 4. */
  length: number
  /** Other ways to say it, each a list of folded words without stop words; never what was typed, never empty. */
  alternatives: string[][]
}

/** The word groups that hold now, ready to be asked. Immutable: a new version is a new table. */
export interface WordTable {
  /** Changes whenever any group changes; the same groups have the same version in every process. */
  readonly version: string
  /** Folded words that never decide whether something is found ("de", "para", "the"). */
  readonly stopWords: readonly string[]
  /**
   * The phrases and words of a query that have other names, plurals included. Longest first; matches do not
   * overlap. An alternative may itself hold several words: then all of them are needed.
   *
   * @param foldedWords the query's words after `fold`, with the stop words between them or without
   */
  synonymsOf(foldedWords: readonly string[]): WordMatch[]
  /** How a folded word that people misspell is written, folded; undefined for any other. */
  spelling(foldedWord: string): string | undefined
  /** The same groups as Meilisearch's `synonyms` setting, with plurals spelt out: it does not stem. */
  meilisearchSynonyms(): Record<string, string[]>
}
