/** The values at a dotted path of a document, lists spread; undefined where the path leads nowhere. */
export function valuesAt(document: unknown, path: string): unknown[] | undefined {
  let found: unknown[] = [document]
  for (const step of path.split(".")) {
    found = found.flatMap((value) => (Array.isArray(value) ? value : [value]))
    const next = found.filter(
      (value): value is Record<string, unknown> =>
        typeof value === "object" && value !== null && step in value
    )
    if (!next.length) {
      return undefined
    }
    found = next.map((value) => value[step])
  }
  return found.flatMap((value) => (Array.isArray(value) ? value : [value]))
}
