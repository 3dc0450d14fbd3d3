import { foldWords } from "../domain/fold-words"
import { STOP_WORDS } from "../domain/stop-words"
import { numbersOf } from "../domain/word-form"
import type { WordGroup } from "../domain/word-group"
import type { WordMatch, WordTable } from "../domain/word-table"
import { MOST_WORDS_IN_PHRASE } from "../domain/word-rules"

const STOPS = new Set(STOP_WORDS)

/** Phrase typed, its words joined by blanks → what else it finds, by the same kind of key. */
type Finds = Map<string, Map<string, string[]>>

/** The table of the active ones among these groups. */
export function buildWordTable(groups: readonly WordGroup[], version: string): WordTable {
  const active = groups.filter((group) => group.active)
  const finds = findsOf(active)
  const typedForms = formsOf(finds)
  const spellings = spellingsOf(active)
  return {
    version,
    stopWords: STOP_WORDS,
    spelling: (word) => spellings.get(word),
    synonymsOf: (words) => matchesIn(words, finds, typedForms),
    meilisearchSynonyms: () => asMeilisearch(finds, spellings),
  }
}

function findsOf(groups: readonly WordGroup[]): Finds {
  const finds: Finds = new Map()
  for (const group of groups) {
    if (group.kind === "spelling") {
      continue
    }
    const words = group.words.map(foldWords).filter((phrase) => phrase.length)
    const typed = group.kind === "one_way" ? (group.for ?? []).map(foldWords) : words
    for (const phrase of typed) {
      const key = phrase.join(" ")
      const found = finds.get(key) ?? new Map<string, string[]>()
      finds.set(key, found)
      for (const word of words) {
        if (word.join(" ") !== key) {
          found.set(word.join(" "), word)
        }
      }
    }
  }
  return finds
}

/**
 * Every form a phrase is typed in → the phrase: in each number, with its stop words and without them.
 * What a group says itself goes before a plural that we made up.
 */
function formsOf(finds: Finds): Map<string, string> {
  const forms = new Map([...finds.keys()].map((key) => [key, key]))
  for (const key of finds.keys()) {
    for (const form of numbersOf(key.split(" "), STOPS)) {
      for (const typed of [form.join(" "), deciding(form).join(" ")]) {
        if (!forms.has(typed)) {
          forms.set(typed, key)
        }
      }
    }
  }
  return forms
}

/** The words of a phrase that decide; all of them where none does. */
function deciding(phrase: readonly string[]): string[] {
  const words = phrase.filter((word) => !STOPS.has(word))
  return words.length ? words : [...phrase]
}

function spellingsOf(groups: readonly WordGroup[]): Map<string, string> {
  const spellings = new Map<string, string>()
  for (const group of groups) {
    const [right] = group.kind === "spelling" ? group.words.map((word) => foldWords(word).join(" ")) : []
    for (const wrong of right ? (group.for ?? []) : []) {
      const [typed] = foldWords(wrong)
      if (typed && right) {
        spellings.set(typed, right)
      }
    }
  }
  return spellings
}

function matchesIn(words: readonly string[], finds: Finds, forms: Map<string, string>): WordMatch[] {
  const matches: WordMatch[] = []
  for (let at = 0; at < words.length; at++) {
    const longest = Math.min(MOST_WORDS_IN_PHRASE, words.length - at)
    for (let length = longest; length > 0; length--) {
      const alternatives = [...(finds.get(forms.get(words.slice(at, at + length).join(" ")) ?? "") ?? [])]
      if (alternatives.length) {
        matches.push({ at, length, alternatives: alternatives.map(([, phrase]) => deciding(phrase)) })
        at += length - 1
        break
      }
    }
  }
  return matches.sort((a, b) => b.length - a.length || a.at - b.at)
}

function asMeilisearch(finds: Finds, spellings: Map<string, string>): Record<string, string[]> {
  const synonyms: Record<string, string[]> = {}
  for (const [key, found] of finds) {
    const targets = [...found.values()].flatMap((phrase) => numbersOf(phrase, STOPS))
    for (const form of numbersOf(key.split(" "), STOPS)) {
      const typed = form.join(" ")
      const others = new Set(targets.map((words) => words.join(" ")))
      numbersOf(key.split(" "), STOPS).forEach((other) => others.add(other.join(" ")))
      others.delete(typed)
      if (!finds.has(typed) || typed === key) {
        synonyms[typed] = [...others]
      }
    }
  }
  for (const [wrong, right] of spellings) {
    synonyms[wrong] ??= [right]
  }
  return synonyms
}
