import type { FormValues } from "../../form/form-state"
import { listOf } from "./form-values"

/** What a button of a listing's form does, beside saving it. */
export type FormStep =
  | { kind: "stay" | "leave" | "send" | "preview" | "photos" | "add_variant" }
  | { kind: "cover" | "up" | "down" | "remove" | "retry" | "without"; id: string }

const PLAIN = ["stay", "leave", "send", "preview", "photos", "add_variant"] as const
const ABOUT_ONE = ["cover", "up", "down", "remove", "retry", "without"] as const

/** The step that a button names, as in `send` or `up:phot_1`; anything else only saves. */
export function readStep(value: FormDataEntryValue | null): FormStep {
  const [kind, id = ""] = typeof value === "string" ? value.split(":") : []
  const plain = PLAIN.find((each) => each === kind)
  if (plain) return { kind: plain }
  const one = ABOUT_ONE.find((each) => each === kind)
  return one && /^[\w-]{1,100}$/.test(id) ? { kind: one, id } : { kind: "stay" }
}

/** The form after a step that changes its lists: photos in another order, a row more or less. */
export function afterStep(values: FormValues, step: FormStep): FormValues {
  const photos = listOf(values, "photos")
  const variants = listOf(values, "variants")
  switch (step.kind) {
    case "cover":
    case "up":
    case "down": {
      const place = photos.indexOf(step.id)
      if (place < 0) return values
      const to = step.kind === "cover" ? 0 : place + (step.kind === "up" ? -1 : 1)
      const others = photos.filter((id) => id !== step.id)
      return {
        ...values,
        photos: [...others.slice(0, Math.max(to, 0)), step.id, ...others.slice(Math.max(to, 0))],
      }
    }
    case "remove":
      return { ...values, photos: photos.filter((id) => id !== step.id) }
    case "add_variant":
      return { ...values, how_many: "options", variants: [...variants, newKey(variants)] }
    case "without":
      return variants.length < 2 ? values : { ...values, variants: variants.filter((key) => key !== step.id) }
    default:
      return values
  }
}

/** A key that no row has yet. */
export function newKey(variants: readonly string[]): string {
  let number = variants.length + 1
  while (variants.includes(`v${number}`)) number++
  return `v${number}`
}
