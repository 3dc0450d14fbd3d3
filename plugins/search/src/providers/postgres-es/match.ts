import type { WordTable } from "../../domain/word-table"
import { exact, headsOf, inField, queryLexemes, stemLexeme, type Lexeme } from "./lexemes"
import type { QueryWord } from "../../domain/query-words"

/** A query in PostgreSQL's `tsquery` notation; made of folded words only, so nothing in it needs escaping. */
export interface Match {
  /** What a document must have. */
  filter: string
  /** What makes it rank: the words as they are meant… */
  strong: string
  /** …and other names for them, which count half. Empty when there are none. */
  weak: string
}

/** One thing the query asks for: a word, or a phrase that has other names. */
export interface Unit {
  words: QueryWord[]
  alternatives: string[][]
}

/** The query's words, those that together have another name taken together. */
export function unitsOf(words: readonly QueryWord[], table: WordTable): Unit[] {
  const matches = table.synonymsOf(words.map(({ folded }) => folded))
  const units: Unit[] = []
  for (let at = 0; at < words.length;) {
    const match = matches.find((candidate) => candidate.at === at)
    const length = match?.length ?? 1
    units.push({ words: words.slice(at, at + length), alternatives: match?.alternatives ?? [] })
    at += length
  }
  return units
}

/**
 * @param joined whether all units are needed, or any
 * @param fields positions of the only fields to look in; all of them when undefined
 */
export function matchOf(units: readonly Unit[], joined: "all" | "any", fields?: readonly number[]): Match {
  const strong: Lexeme[] = []
  const weak: Lexeme[] = []
  const heads: Lexeme[] = []
  const parts = units.map(({ words, alternatives }) => {
    const said = words.map(({ folded, prefix }) => {
      const forms = queryLexemes(folded, prefix)
      // One form of what is forgiven beside two of what is meant: found, and after it.
      strong.push(...forms.strong, ...forms.weak.slice(-1))
      heads.push(...headsOf(folded, prefix))
      return anyOf([...forms.strong, ...forms.weak], fields)
    })
    const others = alternatives.map((phrase) => {
      const stems = phrase.map((word) => exact(stemLexeme(word)))
      weak.push(...stems)
      const [first] = phrase
      if (first !== undefined) {
        weak.push(...headsOf(first, false))
      }
      return `(${stems.map((stem) => anyOf([stem], fields)).join(" & ")})`
    })
    return `(${[`(${said.join(" & ")})`, ...others].join(" | ")})`
  })
  return {
    filter: parts.join(joined === "all" ? " & " : " | "),
    strong: anyWritten([...strong, ...heads]),
    weak: anyWritten(weak),
  }
}

function anyOf(lexemes: readonly Lexeme[], fields: readonly number[] | undefined): string {
  const placed = fields
    ? lexemes.flatMap(({ text, prefix }) => fields.map((field) => ({ text: inField(field, text), prefix })))
    : lexemes
  return `(${anyWritten(placed)})`
}

function anyWritten(lexemes: readonly Lexeme[]): string {
  return [...new Set(lexemes.map(written))].join(" | ")
}

function written({ text, prefix }: Lexeme): string {
  return `'${text}'${prefix ? ":*" : ""}`
}
