/**
 * - `synonyms`: each of `words` also finds the others.
 * - `one_way`: typing one of `for` also finds `words`, and not the other way round ("gorro" finds chullos).
 * - `spelling`: typing one of `for` is read as the only one of `words` ("chuyo" is read as "chullo").
 */
export type WordGroupKind = "synonyms" | "one_way" | "spelling"

/** Words that mean the same to who searches, as people write them. */
export interface WordGroup {
  id: string
  kind: WordGroupKind
  /** Words or phrases of up to four words, with their accents. One line of Quechua, English or Spanish each. */
  words: string[]
  /** What is typed, of `one_way` and `spelling`; absent in `synonyms`. */
  for?: string[]
  /** Why the group is as it is, for the next curator. */
  note?: string
  /** `file`: as the package brings it. `curator`: added in the panel, or the file's own group changed there. */
  origin: "file" | "curator"
  /** A group that is switched off is kept and finds nothing. */
  active: boolean
  /** ISO 8601 with zone; null as the file brings it. */
  updated_at: string | null
}

/** What a curator says of a group; the rest the table knows. */
export type WordGroupDraft = Pick<WordGroup, "id" | "kind" | "words" | "for" | "note" | "active">
