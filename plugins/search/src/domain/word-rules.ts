import { foldWords } from "./fold-words"
import { STOP_WORDS } from "./stop-words"
import type { WordGroup, WordGroupDraft, WordGroupKind } from "./word-group"

export const MOST_WORDS_IN_GROUP = 20
export const MOST_WORDS_IN_PHRASE = 4
export const LONGEST_PHRASE = 60
export const LONGEST_NOTE = 500
export const LONGEST_ID = 60

/** Why a group cannot be kept. `word` is the word it is about, `group` the other group's id of a clash. */
export type WordRuleBreach =
  | { code: "word_group_id_invalid" }
  | { code: "word_group_too_small" }
  | { code: "word_group_too_large" }
  | { code: "word_group_note_too_long" }
  | { code: "word_group_for_missing" }
  | { code: "word_group_for_unexpected" }
  | { code: "word_not_a_word"; word: string }
  | { code: "word_too_long"; word: string }
  | { code: "word_is_stop_word"; word: string }
  | { code: "word_twice"; word: string }
  | { code: "word_in_other_group"; word: string; group: string }

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const STOPS = new Set(STOP_WORDS)

/**
 * What forbids keeping this group beside the others; null when nothing does.
 *
 * A word stands in one active synonym group at most, else two meanings would flow together; it may be typed
 * (`for`) in any number of one-way groups, and misspelt in one spelling group only. Words are compared folded.
 *
 * @param others every other group, the file's included; one with the draft's id is what it replaces
 */
export function wordRuleBreach(draft: WordGroupDraft, others: readonly WordGroup[]): WordRuleBreach | null {
  return formBreach(draft) ?? wordsBreach(draft) ?? clash(draft, others)
}

function formBreach({ id, kind, words, note, for: typed }: WordGroupDraft): WordRuleBreach | null {
  if (id.length > LONGEST_ID || !ID.test(id)) {
    return { code: "word_group_id_invalid" }
  }
  if ((note?.length ?? 0) > LONGEST_NOTE) {
    return { code: "word_group_note_too_long" }
  }
  if (kind === "synonyms" && typed?.length) {
    return { code: "word_group_for_unexpected" }
  }
  if (kind !== "synonyms" && !typed?.length) {
    return { code: "word_group_for_missing" }
  }
  if (words.length < (kind === "synonyms" ? 2 : 1)) {
    return { code: "word_group_too_small" }
  }
  if (
    words.length + (typed?.length ?? 0) > MOST_WORDS_IN_GROUP ||
    (kind === "spelling" && words.length > 1)
  ) {
    return { code: "word_group_too_large" }
  }
  return null
}

function wordsBreach(draft: WordGroupDraft): WordRuleBreach | null {
  return (
    listBreach(draft.kind, draft.words) ?? listBreach(draft.kind, draft.for ?? []) ?? spellingBreach(draft)
  )
}

function listBreach(kind: WordGroupKind, words: readonly string[]): WordRuleBreach | null {
  const seen = new Set<string>()
  for (const word of words) {
    const folded = foldWords(word)
    if (word.length > LONGEST_PHRASE || folded.length > MOST_WORDS_IN_PHRASE) {
      return { code: "word_too_long", word }
    }
    if (!folded.some((part) => /\p{L}{2}/u.test(part))) {
      return { code: "word_not_a_word", word }
    }
    if (kind === "spelling" && folded.length > 1) {
      return { code: "word_too_long", word }
    }
    if (folded.every((part) => STOPS.has(part))) {
      return { code: "word_is_stop_word", word }
    }
    const key = folded.join(" ")
    if (seen.has(key)) {
      return { code: "word_twice", word }
    }
    seen.add(key)
  }
  return null
}

/** A word read as itself corrects nothing. */
function spellingBreach({ kind, words, for: typed = [] }: WordGroupDraft): WordRuleBreach | null {
  const right = kind === "spelling" ? words.map(keyOf) : []
  const word = typed.find((wrong) => right.includes(keyOf(wrong)))
  return word === undefined ? null : { code: "word_twice", word }
}

function clash(draft: WordGroupDraft, others: readonly WordGroup[]): WordRuleBreach | null {
  const held = heldBy(draft)
  if (!draft.active || !held.length) {
    return null
  }
  for (const other of others) {
    if (!other.active || other.id === draft.id || other.kind !== draft.kind) {
      continue
    }
    const theirs = new Set(heldBy(other).map(keyOf))
    const word = held.find((mine) => theirs.has(keyOf(mine)))
    if (word !== undefined) {
      return { code: "word_in_other_group", word, group: other.id }
    }
  }
  return null
}

/** The words that no other active group of the same kind may hold. */
function heldBy(group: WordGroupDraft): readonly string[] {
  switch (group.kind) {
    case "synonyms":
      return group.words
    case "spelling":
      return group.for ?? []
    case "one_way":
      return []
  }
}

function keyOf(word: string): string {
  return foldWords(word).join(" ")
}
