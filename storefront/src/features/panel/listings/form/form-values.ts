import type { FormValues } from "../../form/form-state"

/** Fields that hold several values, ticked or in order; the others hold one. */
export const LIST_FIELDS = ["materials", "makers", "variants", "photos"] as const

/** Those of them that are ticked: a form sends them as they stand on the page, which means nothing. */
export const TICKED = ["materials", "makers"] as const

/** What stands in the form of a listing, as it would be sent: files and React's own fields left out. */
export function formValues(form: FormData): FormValues {
  const values: FormValues = Object.fromEntries(LIST_FIELDS.map((name) => [name, textsOf(form, name)]))
  for (const [name, value] of form) {
    if (name in values || /^[$_]/.test(name) || typeof value !== "string") continue
    // Browsers send line breaks as two characters, and pages hold one.
    values[name] = value.replace(/\r\n?/g, "\n")
  }
  return values
}

/** The text of a field, "" where there is none. */
export function textOf(values: FormValues, name: string): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  return typeof value === "string" ? value : (value?.[0] ?? "")
}

/** The values of a field that holds several. */
export function listOf(values: FormValues, name: string): string[] {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  return typeof value === "string" ? [value] : (value ?? [])
}

function textsOf(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === "string")
}
