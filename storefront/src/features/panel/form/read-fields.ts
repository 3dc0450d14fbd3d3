import { z } from "zod"
import type { FormValues } from "./form-state"

/** The fields of a form, as its schema names them: text, files, and lists where the schema has an array. */
export type Fields = Record<string, FormDataEntryValue | FormDataEntryValue[] | undefined>

export function readFields(form: FormData, schema: z.ZodObject): Fields {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [
      name,
      isList(field) ? form.getAll(name) : (form.get(name) ?? undefined),
    ])
  )
}

/** What can be shown again of what was typed: text that is no secret. */
export function keptValues(fields: Fields, secrets: readonly string[]): FormValues {
  const kept: FormValues = {}
  for (const [name, value] of Object.entries(fields)) {
    if (secrets.includes(name)) continue
    if (typeof value === "string") kept[name] = value
    else if (Array.isArray(value)) kept[name] = value.filter((each) => typeof each === "string")
  }
  return kept
}

function isList(field: unknown): boolean {
  let inner = field
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable || inner instanceof z.ZodDefault) {
    inner = inner.unwrap()
  }
  return inner instanceof z.ZodArray
}
