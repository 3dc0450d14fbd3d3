// Lima has had one offset all year round since 1994.
const OFFSET = "-05:00"
const OFFSET_MS = 5 * 60 * 60 * 1000

/** A moment (ISO 8601) as a field for day and time holds it, by the clocks of Lima: `2026-11-23T14:05`. */
export function limaField(iso: string): string {
  return new Date(new Date(iso).getTime() - OFFSET_MS).toISOString().slice(0, 16)
}

/** The moment that somebody chose in such a field, in ISO 8601; null for what is no moment. */
export function limaMoment(text: string): string | null {
  const typed = /^(20\d\d-\d\d-\d\dT\d\d:\d\d)(:\d\d(\.\d{1,3})?)?$/.exec(text.trim())?.[1]
  if (!typed) return null
  const at = new Date(`${typed}:00${OFFSET}`)
  if (Number.isNaN(at.getTime())) return null
  // `2026-02-30` parses in some engines as the 2nd of March.
  const iso = at.toISOString()
  return limaField(iso) === typed ? iso : null
}
