import type { FormValues } from "../../form/form-state"
import { listOf, textOf, TICKED } from "./form-values"

type Value = string | string[]

/** What the server last had, as it was typed and as the server writes it: "12,50" and "12.50" are the same price. */
export type SavedValues = { typed: FormValues; written: FormValues }

/** What stands in a form after somebody else's work came in. */
export type Merged = {
  values: FormValues
  /** Fields that both changed, to different things: mine stand until somebody chooses. */
  clashes: string[]
  /** Fields that only they changed. */
  taken: string[]
}

// Not what people write: the version is the server's, and the keys of variants come with their fields.
const NOT_WRITTEN = ["version"]

/**
 * Brings together what stands in this form and what the server has now, field by field, by what both had before. Photos
 * that were added on either side stay, and those taken off on either side go; the order is this form's.
 */
export function mergeValues(before: SavedValues, mine: FormValues, theirs: FormValues): Merged {
  const merged: Merged = { values: { ...mine, version: theirs.version ?? "" }, clashes: [], taken: [] }
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    if (NOT_WRITTEN.includes(name) || same(name, mine[name], theirs[name])) continue
    const theyChanged = !same(name, theirs[name], before.written[name])
    const iChanged = !same(name, mine[name], before.typed[name])
    if (name === "photos" || name === "variants") {
      merged.values[name] = together(before.written, mine, theirs, name)
      if (theyChanged && !same(name, merged.values[name], mine[name])) merged.taken.push(name)
    } else if (theyChanged && iChanged) {
      merged.clashes.push(name)
    } else if (theyChanged) {
      merged.values[name] = theirs[name] ?? ""
      merged.taken.push(name)
    }
  }
  return merged
}

function together(before: FormValues, mine: FormValues, theirs: FormValues, name: string): string[] {
  const [was, own, other] = [listOf(before, name), listOf(mine, name), listOf(theirs, name)]
  const gone = was.filter((id) => !own.includes(id) || !other.includes(id))
  return [...own, ...other.filter((id) => !own.includes(id))].filter((id) => !gone.includes(id))
}

function same(name: string, one: Value | undefined, other: Value | undefined): boolean {
  const isList = Array.isArray(one) || Array.isArray(other)
  if (!isList) return (one ?? "") === (other ?? "")
  const [left, right] = [one ?? [], other ?? []].map((value) => {
    const list = listOf({ value }, "value")
    return TICKED.some((ticked) => ticked === name) ? list.toSorted() : list
  })
  return left?.length === right?.length && left?.every((value, i) => value === right?.[i]) === true
}

/** Whether two forms say the same, whatever version they are of. */
export function sameValues(one: FormValues, other: FormValues): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (name) => NOT_WRITTEN.includes(name) || same(name, one[name], other[name])
  )
}

/** The version that a form was made from; 0 where it does not say. */
export function versionOf(values: FormValues): number {
  const text = textOf(values, "version")
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}
