import { spanishStem } from "../../domain/spanish-stem"

/*
 * What stands in the vectors besides plain words. The marks are no letters, so that neither kind is ever
 * taken for a word, nor found by the beginning of one.
 */
const STEM = "="
const WITHOUT_TILDE = "%"
/** The first word of a title: Spanish says first what a thing is, and then what is on it or what it is of. */
const HEAD = "^"
/** Of the vector that tells fields apart; what goes before it is the field's position. */
const FIELD = ":"

export function stemLexeme(folded: string): string {
  return STEM + spanishStem(folded)
}

/**
 * What a word is in a document: itself, its stem, and both with n for ñ where it has one, under a mark of their
 * own: "nino" finds "niño", after what is written "nino".
 */
export function documentLexemes(folded: string): string[] {
  const plain = [folded, stemLexeme(folded)]
  if (!folded.includes("ñ")) {
    return plain
  }
  const typed = folded.replaceAll("ñ", "n")
  return [...plain, WITHOUT_TILDE + typed, WITHOUT_TILDE + stemLexeme(typed)]
}

/** What the first word of a title is besides, to rank by. */
export function headLexemes(folded: string): string[] {
  return [HEAD + folded, HEAD + stemLexeme(folded)]
}

/** The forms of a query's word that tell a thing from what only has it. */
export function headsOf(folded: string, prefix: boolean): Lexeme[] {
  return [exact(HEAD + stemLexeme(folded)), ...(prefix ? [{ text: HEAD + folded, prefix }] : [])]
}

/** The forms in which a query's word is looked for: as it is meant, and the weaker ones that also count. */
export function queryLexemes(folded: string, prefix: boolean): { strong: Lexeme[]; weak: Lexeme[] } {
  const strong = [{ text: folded, prefix }, exact(stemLexeme(folded))]
  const weak = folded.includes("ñ")
    ? [exact(stemLexeme(folded.replaceAll("ñ", "n")))]
    : folded.includes("n")
      ? [{ text: WITHOUT_TILDE + folded, prefix }, exact(WITHOUT_TILDE + stemLexeme(folded))]
      : []
  return { strong, weak }
}

export interface Lexeme {
  text: string
  prefix: boolean
}

export function exact(text: string): Lexeme {
  return { text, prefix: false }
}

/** The same lexeme in one field only. */
export function inField(position: number, text: string): string {
  return `${position}${FIELD}${text}`
}

export function isPlain(lexeme: string): boolean {
  return ![STEM, WITHOUT_TILDE, HEAD].some((mark) => lexeme.startsWith(mark))
}
