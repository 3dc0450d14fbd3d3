import type { SearchHealthPart } from "./search-health"

const ORDER = ["broken", "attention", "ok"] as const

/** How search is as a whole: as its worst part. Null where nothing is known of any. */
export function healthSummary(
  parts: readonly Pick<SearchHealthPart, "state">[]
): SearchHealthPart["state"] | null {
  return ORDER.find((state) => parts.some((part) => part.state === state)) ?? null
}

/** Whether a fact is a moment, as an ISO text with its zone. */
export function isMoment(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value)
}
