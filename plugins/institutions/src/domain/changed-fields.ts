import { isDeepStrictEqual } from "node:util"

/** A thing before and after a change, reduced to what changed. */
export type ChangedFields = { before: Record<string, unknown>; after: Record<string, unknown> }

/**
 * The fields that two states of a thing differ in, compared by value. A field that only one of them has counts as
 * changed; `undefined` counts as not there.
 */
export function changedFields(before: object, after: object): ChangedFields {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
    (key) => !isDeepStrictEqual(old.get(key), now.get(key))
  )
  const only = (state: Map<string, unknown>) =>
    Object.fromEntries(
      changed.filter((key) => state.get(key) !== undefined).map((key) => [key, state.get(key)])
    )
  return { before: only(old), after: only(now) }
}
