import type { SearchTypes } from "@medusajs/framework/types"
import { readDocumentPath, searchValueToNumber } from "@medusajs/framework/utils"
import { STOP_WORDS } from "../../domain/stop-words"
import { tokens } from "../../domain/tokens"
import { fieldsOf, type FieldSource, type IndexField } from "./fields"
import { withTilde, wordForms } from "./word-forms"

/** Under this name a document carries the other forms of its words, by field. Never shown. */
export const FORMS = "_forms"

const STOPS = new Set(STOP_WORDS)

/** Where the other forms of a field's words are searched. */
export function formsPath(path: string): string {
  return `${FORMS}.${path.replaceAll(".", "__")}`
}

/** A document as it is sent: what the definition names, dates as numbers, and the other forms of its words. */
export function toStored(document: SearchTypes.SearchDocument, source: FieldSource): Record<string, unknown> {
  const stored: Record<string, unknown> = { [source.primary_key]: document[source.primary_key] }
  for (const key of Object.keys(source.fields)) {
    if (document[key] !== undefined) stored[key] = document[key]
  }
  const forms: Record<string, string> = {}
  for (const field of fieldsOf(source)) {
    if (field.isDate) {
      change(stored, field.path.split("."), (value) => searchValueToNumber(value, true) ?? null)
    }
    const found = field.weight ? formsIn(document, field) : ""
    if (found) forms[formsPath(field.path).slice(FORMS.length + 1)] = found
  }
  return { ...stored, [FORMS]: forms }
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

function formsIn(document: SearchTypes.SearchDocument, field: IndexField): string {
  const forms = new Set<string>()
  for (const value of readDocumentPath(document, field.path.split("."))) {
    if (value === null || typeof value === "object") continue
    for (const { folded, start, end } of tokens(String(value))) {
      for (const form of formsOfWord(folded, field.isProse)) forms.add(form)
      // Cut in two by Meilisearch, and typed in one: "ch'ullu".
      if (/['’‘ʼ`´]/.test(String(value).slice(start, end))) forms.add(folded)
    }
  }
  return [...forms].join(" ")
}

function formsOfWord(folded: string, inflected: boolean): string[] {
  const forms = inflected && !STOPS.has(folded) ? wordForms(folded) : []
  const all = folded.includes("ñ") ? [...forms, ...[folded, ...forms].map(withTilde)] : forms
  return all
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
