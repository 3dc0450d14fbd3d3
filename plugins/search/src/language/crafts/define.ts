import type { WordGroup } from "../../domain/word-group"

/** Words of one meaning, written with " | " between them: each finds the others. */
export function same(id: string, words: string, note?: string): WordGroup {
  return group({ id, kind: "synonyms", words: list(words), ...(note ? { note } : {}) })
}

/** Typing one of `typed` also finds `words`, and not the other way round. */
export function leads(id: string, typed: string, words: string, note?: string): WordGroup {
  return group({ id, kind: "one_way", words: list(words), for: list(typed), ...(note ? { note } : {}) })
}

/** `wrong`, as people write it by ear, is read as `right`. Only what rules for typing errors do not reach. */
export function misspelt(right: string, wrong: string): WordGroup {
  const id = `escrito-${right.normalize("NFD").replace(/\p{M}/gu, "")}`
  return group({ id, kind: "spelling", words: [right], for: list(wrong) })
}

function group(said: Pick<WordGroup, "id" | "kind" | "words" | "for" | "note">): WordGroup {
  return { ...said, origin: "file", active: true, updated_at: null }
}

function list(words: string): string[] {
  return words.split("|").map((word) => word.trim())
}
