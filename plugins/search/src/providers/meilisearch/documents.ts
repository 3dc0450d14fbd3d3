import type { SearchTypes } from "@medusajs/framework/types"
import { readDocumentPath, searchValueToNumber } from "@medusajs/framework/utils"
import { fold } from "../../domain/fold"
import { STOP_WORDS } from "../../domain/stop-words"
import { tokens } from "../../domain/tokens"
import { fieldsOf, type FieldSource, type IndexField } from "./fields"
import { withTilde, wordForms } from "./word-forms"

/** Under this name a document carries what is searched of it, by field. Never shown. */
export const WORDS = "_words"
/** Under this name it carries its texts in the order in which Spanish sorts them, by field. Never shown. */
export const ORDER = "_order"

const STOPS = new Set(STOP_WORDS)

/**
 * Where the words of a field are searched: as they are written, in their other numbers, and in their other genders,
 * the last without misspellings. In this order, which is the order of their weight.
 */
export function searchedPaths(path: string): [written: string, numbers: string, genders: string] {
  const written = `${WORDS}.${keyOf(path)}`
  return [written, `${written}__number`, `${written}__gender`]
}

/** By what hits are sorted when they are to be sorted by a field. */
export function sortPath({ path, kind }: IndexField): string {
  return kind === "text" ? `${ORDER}.${keyOf(path)}` : path
}

/** A document as it is sent: what the definition names, dates as numbers, and what is searched and sorted of it. */
export function toStored(document: SearchTypes.SearchDocument, source: FieldSource): Record<string, unknown> {
  const stored: Record<string, unknown> = { [source.primary_key]: document[source.primary_key] }
  for (const key of Object.keys(source.fields)) {
    if (document[key] !== undefined) stored[key] = document[key]
  }
  const words: Record<string, unknown> = {}
  const order: Record<string, string> = {}
  for (const field of fieldsOf(source)) {
    if (field.isDate) {
      change(stored, field.path.split("."), (value) => searchValueToNumber(value, true) ?? null)
    }
    if (field.weight) Object.assign(words, wordsIn(document, field))
    const [first] =
      field.sortable && field.kind === "text" ? readDocumentPath(document, field.path.split(".")) : []
    if (typeof first === "string") order[keyOf(field.path)] = inSpanishOrder(first)
  }
  return { ...stored, [WORDS]: words, [ORDER]: order }
}

function keyOf(path: string): string {
  return path.replaceAll(".", "__")
}

/** Meilisearch sorts by code point: "á" is to stand among a, "ñ" after any n. */
function inSpanishOrder(text: string): string {
  return fold(text.trim()).replaceAll("ñ", "n~")
}

/** A hit as it is told: dates as ISO texts again, nothing of ours. */
export function fromStored(
  hit: Record<string, unknown>,
  source: FieldSource,
  wanted: readonly string[]
): Record<string, unknown> {
  const document: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(hit)) {
    if (!key.startsWith("_") && (key !== source.primary_key || wanted.includes(key))) document[key] = value
  }
  for (const { isDate, path } of fieldsOf(source)) {
    if (isDate) {
      change(document, path.split("."), (value) =>
        typeof value === "number" ? new Date(value).toISOString() : value
      )
    }
  }
  return document
}

function wordsIn(document: SearchTypes.SearchDocument, field: IndexField): Record<string, unknown> {
  const values = readDocumentPath(document, field.path.split("."))
    .filter((value) => value !== null && typeof value !== "object")
    .map(String)
  const numbers = new Set<string>()
  const genders = new Set<string>()
  for (const { folded } of values.flatMap(tokens)) {
    const forms = field.isProse && !STOPS.has(folded) ? wordForms(folded) : { numbers: [], genders: [] }
    forms.numbers.forEach((form) => numbers.add(withTilde(form)))
    forms.genders.forEach((form) => genders.add(withTilde(form)))
    if (folded.includes("ñ")) {
      // Forgiven: "nino" finds "niño", after what is written so.
      for (const form of [folded, ...forms.numbers]) numbers.add(withoutTilde(form))
      forms.genders.forEach((form) => genders.add(withoutTilde(form)))
    }
  }
  const key = keyOf(field.path)
  return {
    ...(values.length ? { [key]: field.isArray ? values.map(written) : written(values.join(" ")) } : {}),
    ...(numbers.size ? { [`${key}__number`]: [...numbers].join(" ") } : {}),
    ...(genders.size ? { [`${key}__gender`]: [...genders].join(" ") } : {}),
  }
}

/** A text whose words Meilisearch cuts and compares as we do: ñ told from n, "ch'ullu" in one. */
function written(text: string): string {
  return text
    .normalize("NFC")
    .replace(/(?<=\p{L})['’‘ʼ`´](?=\p{L})/gu, "")
    .replaceAll("ñ", "nn")
    .replaceAll("Ñ", "NN")
}

function withoutTilde(folded: string): string {
  return folded.replaceAll("ñ", "n")
}

/** Changes the values at a path, in copies of what lies on the way. */
function change(
  holder: Record<string, unknown>,
  steps: readonly string[],
  to: (value: unknown) => unknown
): void {
  const [step = "", ...rest] = steps
  if (!(step in holder)) return
  holder[step] = changed(holder[step], rest, to)
}

function changed(value: unknown, steps: readonly string[], to: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => changed(one, steps, to))
  if (!steps.length) return value === null || value === undefined ? null : to(value)
  if (typeof value !== "object" || value === null) return value
  const copy = { ...(value as Record<string, unknown>) }
  change(copy, steps, to)
  return copy
}
