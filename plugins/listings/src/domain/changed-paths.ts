import { isDeepStrictEqual } from "node:util"
import type { ListingContent } from "./listing-content"

/** One thing that two contents say differently. `path` is `title.es`, `price`, `variants`: lists are compared whole. */
export type Change = { path: string; before: unknown; after: unknown }

/**
 * What differs between two contents, in the order in which the form asks for it; everything that was said where there
 * is nothing before. Two contents that say the same have no changes, whatever the order of their keys.
 */
export function changedPaths(before: ListingContent | null, after: ListingContent): Change[] {
  return changesIn(before ?? {}, after, "")
}

function changesIn(before: object, after: object, above: string): Change[] {
  const old = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after).flatMap(([key, now]: [string, unknown]) => {
    const path = above + key
    const was = old.get(key) ?? null
    if (isGroup(now)) return changesIn(isGroup(was) ? was : {}, now, `${path}.`)
    return isDeepStrictEqual(was, now) || (was === null && isBlank(now))
      ? []
      : [{ path, before: was, after: now }]
  })
}

/** Where nothing was said before, saying nothing is no change. */
function isBlank(value: unknown): boolean {
  return value === "" || value === false || (Array.isArray(value) && value.length === 0)
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
