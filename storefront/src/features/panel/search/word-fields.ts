import { z } from "zod"
import { WORD_KINDS } from "./search-lists"
import { MOST_WORDS, readWordLines, wordProblem } from "./word-lines"

/** The words for what only these fields can have wrong. */
export type WordFieldWords = {
  two: string
  one: string
  typed: string
  many: string
  long: (word: string) => string
  parts: (word: string) => string
  signs: (word: string) => string
}

/**
 * The form of a group as the API takes it. What stands in a field that the chosen kind has no use for is left out:
 * it was hidden from whoever typed it before.
 */
export function wordFields(words: WordFieldWords) {
  const lines = z.string().max(4_000).transform(readWordLines)
  return z
    .object({
      kind: z.enum(WORD_KINDS),
      for: lines,
      words: lines,
      note: z.string().trim().max(500),
      active: z.string().optional(),
    })
    .superRefine((form, context) => {
      const refuse = (path: "for" | "words", message: string) =>
        context.addIssue({ code: "custom", path: [path], message })
      const { typed, found } = sides(form)
      for (const [path, list] of [
        ["for", typed],
        ["words", found],
      ] as const) {
        const wrong = wordProblem(list)
        if (wrong) refuse(path, words[wrong.problem](wrong.word))
      }
      if (form.kind === "synonyms" && found.length < 2) refuse("words", words.two)
      if (form.kind === "one_way" && found.length < 1) refuse("words", words.typed)
      if (form.kind === "spelling" && found.length !== 1) refuse("words", words.one)
      if (form.kind !== "synonyms" && typed.length < 1) refuse("for", words.typed)
      if (typed.length + found.length > MOST_WORDS) refuse("words", words.many)
    })
}

export type WordFields = z.output<ReturnType<typeof wordFields>>

/** What is typed and what is found. A word need not be told to find itself: it counts where it is typed. */
function sides({ kind, words, for: typed }: Pick<WordFields, "kind" | "words" | "for">) {
  if (kind === "synonyms") return { typed: [], found: words }
  const own = new Set(typed.map((word) => word.toLowerCase()))
  return { typed, found: words.filter((word) => !own.has(word.toLowerCase())) }
}

/** What the API is told of a filled form. */
export function wordDraft(form: WordFields) {
  const { typed, found } = sides(form)
  return {
    kind: form.kind,
    words: found,
    ...(form.kind === "synonyms" ? {} : { for: typed }),
    note: form.note === "" ? null : form.note,
    active: form.active === "yes",
  }
}
