import { fold } from "./fold"

/** Whether a text holds the number of somebody's document, or two words of their name. */
export function namesPerson(text: string, person: { document_number: string; full_name: string }): boolean {
  const compact = text.toUpperCase().replace(/[\s.\-–]/gu, "")
  const said = new Set(wordsOf(text))
  const names = new Set(wordsOf(person.full_name).filter((word) => word.length > 2))
  const shared = [...names].filter((word) => said.has(word)).length
  return compact.includes(person.document_number) || shared >= Math.min(2, names.size || 2)
}

const wordsOf = (text: string) => fold(text).split(/[^\p{L}]+/u)
