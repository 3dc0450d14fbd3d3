import type { SearchTypes } from "@medusajs/framework/types"
import { readDocumentPath, searchValueToNumber } from "@medusajs/framework/utils"
import { fold } from "../../domain/fold"
import { STOP_WORDS } from "../../domain/stop-words"
import { tokens } from "../../domain/tokens"
import { fieldsOf, type FieldSource, type IndexField } from "./fields"
import { withTilde, wordForms } from "./word-forms"

/** Under this name a document carries the other forms of its words, by field. Never shown. */
export const FORMS = "_forms"

const STOPS = new Set(STOP_WORDS)

/** Under this name it carries its texts in the order in which Spanish sorts them, by field. Never shown. */
export const ORDER = "_order"

/** Where the other forms of a field's words are searched: other numbers with misspellings, other genders without. */
export function formsPaths(path: string): { numbers: string; genders: string } {
  const key = keyOf(path)
  return { numbers: `${FORMS}.${key}`, genders: `${FORMS}.${key}__gender` }
}

/** Everywhere that a field's words are searched, the word itself first. */
export function searchedPaths(path: string): string[] {
  const { numbers, genders } = formsPaths(path)
  return [path, numbers, genders]
}

/** By what hits are sorted when they are to be sorted by a field. */
export function sortPath({ path, kind }: IndexField): string {
  return kind === "text" ? `${ORDER}.${keyOf(path)}` : path
}

/** A document as it is sent: what the definition names, dates as numbers, and the other forms of its words. */
export function toStored(document: SearchTypes.SearchDocument, source: FieldSource): Record<string, unknown> {
  const stored: Record<string, unknown> = { [source.primary_key]: document[source.primary_key] }
  for (const key of Object.keys(source.fields)) {
    if (document[key] !== undefined) stored[key] = document[key]
  }
  const forms: Record<string, string> = {}
  const order: Record<string, string> = {}
  for (const field of fieldsOf(source)) {
    if (field.isDate) {
      change(stored, field.path.split("."), (value) => searchValueToNumber(value, true) ?? null)
    }
    if (field.weight) Object.assign(forms, formsIn(document, field))
    const [first] =
      field.sortable && field.kind === "text" ? readDocumentPath(document, field.path.split(".")) : []
    if (typeof first === "string") order[keyOf(field.path)] = inSpanishOrder(first)
  }
  return { ...stored, [FORMS]: forms, [ORDER]: order }
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

function formsIn(document: SearchTypes.SearchDocument, field: IndexField): Record<string, string> {
  const numbers = new Set<string>()
  const genders = new Set<string>()
  for (const value of readDocumentPath(document, field.path.split("."))) {
    if (value === null || typeof value === "object") continue
    for (const { folded, start, end } of tokens(String(value))) {
      const forms = field.isProse && !STOPS.has(folded) ? wordForms(folded) : { numbers: [], genders: [] }
      forms.numbers.forEach((form) => numbers.add(form))
      forms.genders.forEach((form) => genders.add(form))
      if (folded.includes("ñ")) {
        for (const form of [folded, ...forms.numbers]) numbers.add(withTilde(form))
        forms.genders.forEach((form) => genders.add(withTilde(form)))
      }
      // Cut in two by Meilisearch, and typed in one: "ch'ullu".
      if (/['’‘ʼ`´]/.test(String(value).slice(start, end))) numbers.add(folded)
    }
  }
  const paths = formsPaths(field.path)
  return {
    ...(numbers.size ? { [keyIn(paths.numbers)]: [...numbers].join(" ") } : {}),
    ...(genders.size ? { [keyIn(paths.genders)]: [...genders].join(" ") } : {}),
  }
}

function keyIn(path: string): string {
  return path.slice(FORMS.length + 1)
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
