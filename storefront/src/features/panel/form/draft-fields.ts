import type { FormValues } from "./form-state"

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Kinds of input that are never kept in a browser. */
const NEVER = ["password", "file", "hidden", "submit", "button", "reset", "image"]

function controls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter((element): element is Control => {
    if (element instanceof HTMLInputElement) {
      return element.name !== "" && !NEVER.includes(element.type) && element.autocomplete !== "one-time-code"
    }
    return (
      (element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) && element.name !== ""
    )
  })
}

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")

/** What stands in a form now, without secrets. Ticked boxes are lists. */
export function readForm(form: HTMLFormElement): FormValues {
  const values: FormValues = {}
  for (const control of controls(form)) {
    if (!isTick(control)) {
      values[control.name] = control.value
      continue
    }
    const ticked = (values[control.name] ??= []) as string[]
    if (control.checked) ticked.push(control.value)
  }
  return values
}

/** Puts a draft back into a form; fields that the draft does not know stay. */
export function fillForm(form: HTMLFormElement, values: FormValues): void {
  for (const control of controls(form)) {
    const value = values[control.name]
    if (value === undefined) continue
    if (isTick(control)) control.checked = value.includes(control.value)
    else if (typeof value === "string") control.value = value
  }
}
