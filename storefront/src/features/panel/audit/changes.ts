/** One field of a change: what it was and what it is; `undefined` where that side does not say. */
export type Change = { field: string; before: unknown; after: unknown }

type Side = Record<string, unknown> | null

/** The fields of a change side by side, in the order in which they were written. */
export function changesOf(before: Side, after: Side): Change[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  const of = (side: Side, field: string) => (side && Object.hasOwn(side, field) ? side[field] : undefined)
  return fields.map((field) => ({ field, before: of(before, field), after: of(after, field) }))
}
