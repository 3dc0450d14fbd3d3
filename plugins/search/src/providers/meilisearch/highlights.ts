import type { SearchTypes } from "@medusajs/framework/types"
import { readDocumentPath } from "@medusajs/framework/utils"
import { highlight, type HighlightStyle } from "../../domain/highlight"
import { tokens } from "../../domain/tokens"
import { searchedPaths } from "./documents"
import { fieldAt, fieldsOf, invalid, type FieldSource } from "./fields"
import { searchedFields } from "./settings"
import { withTilde, wordForms } from "./word-forms"

/** Around what Meilisearch matched. No text of a shop has characters of the private use area. */
export const MARKS = { before: "\uE0F0", after: "\uE0F1" }

const USUAL_SNIPPET = 160
const LONGEST_SNIPPET = 2000

export interface Highlighting {
  paths: readonly string[]
  style: HighlightStyle
}

/**
 * What to mark; undefined where nothing is. Only what may be shown is marked.
 * @throws MedusaError INVALID_DATA for a field that cannot be marked
 */
export function highlighting(
  input: SearchTypes.ProviderSearchQuery,
  source: FieldSource
): Highlighting | undefined {
  const { highlight: asked, attributes_to_search_on: only } = input.search_options ?? {}
  if (!asked) return undefined
  const options = asked === true ? undefined : asked
  const paths = options?.fields
    ? options.fields.map((path) => {
        const { retrievable } = fieldAt(source, path, "search_options.highlight")
        return retrievable ? path : invalid(`Field "${path}" is not shown, so it cannot be highlighted`)
      })
    : searchedFields(fieldsOf(source))
        .filter(({ retrievable, path }) => retrievable && (only?.includes(path) ?? true))
        .map(({ path }) => path)
  return { paths, style: styleOf(options) }
}

/** The fields in which Meilisearch marks what it matched: as shown, and in the other forms of their words. */
export function markedPaths({ paths }: Highlighting): string[] {
  return paths.flatMap(searchedPaths)
}

/**
 * The marked fields of a hit, by path.
 *
 * Meilisearch tells what it matched, misspellings and other names included; a word is marked whole, and as well
 * where one of its other forms was what matched.
 */
export function highlightsOf(
  hit: Record<string, unknown>,
  { paths, style }: Highlighting
): Record<string, string[]> {
  const formatted = (hit._formatted ?? {}) as Record<string, unknown>
  return Object.fromEntries(
    paths.flatMap((path) => {
      const matched = new Set(
        searchedPaths(path).flatMap((one) => matchedWords(readDocumentPath(formatted, one.split("."))))
      )
      const isMatch = (word: string) =>
        matched.has(word) ||
        matched.has(withTilde(word)) ||
        formsOf(word).some((form) => matched.has(form) || matched.has(withTilde(form)))
      const marked = readDocumentPath(hit, path.split(".")).flatMap(
        (value) => (value === null ? undefined : highlight(String(value), isMatch, style)) ?? []
      )
      return marked.length ? [[path, marked]] : []
    })
  )
}

function formsOf(word: string): string[] {
  const { numbers, genders } = wordForms(word)
  return [...numbers, ...genders]
}

/** The words, whole and folded, in which something is marked. */
function matchedWords(values: readonly unknown[]): string[] {
  return values.flatMap((value) => {
    const text = String(value ?? "")
    const pieces = text.split(MARKS.before)
    let plain = pieces[0] ?? ""
    const starts: number[] = []
    for (const piece of pieces.slice(1)) {
      starts.push(plain.length)
      plain += piece.replace(MARKS.after, "")
    }
    return tokens(plain)
      .filter(({ start, end }) => starts.some((at) => at >= start && at < end))
      .map(({ folded }) => folded)
  })
}

function styleOf(options: SearchTypes.SearchHighlightOptions | undefined): HighlightStyle {
  const snippet = options?.snippet
  const length = typeof snippet === "object" ? snippet.length : USUAL_SNIPPET
  if (snippet && !(Number.isInteger(length) && length > 0)) {
    invalid("A snippet's length is a whole number from 1 on")
  }
  return {
    pre: options?.pre_tag ?? "<mark>",
    post: options?.post_tag ?? "</mark>",
    ...(snippet ? { length: Math.min(length, LONGEST_SNIPPET) } : {}),
  }
}
