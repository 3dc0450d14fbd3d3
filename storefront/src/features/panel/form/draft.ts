import type { FormValues } from "./form-state"

const PREFIX = "tejido-panel:"
const WEEK = 7 * 24 * 60 * 60 * 1000

/** What somebody typed and did not send yet, as it is kept in their browser. */
export type Draft = { at: number; values: FormValues }

/** Where a person's draft of one form and record is kept. */
export function draftKey(staffId: string, draft: string): string {
  return `${PREFIX}${staffId}:${draft}`
}

/** The draft under a key, or null. A browser that keeps nothing (private windows, full disks) simply has none. */
export function readDraft(storage: Storage, key: string, now = Date.now()): Draft | null {
  try {
    const draft = JSON.parse(storage.getItem(key) ?? "null") as Draft | null
    if (!draft || typeof draft.at !== "number" || typeof draft.values !== "object") return null
    return now - draft.at <= WEEK ? draft : null
  } catch {
    return null
  }
}

export function writeDraft(storage: Storage, key: string, draft: Draft): void {
  try {
    storage.setItem(key, JSON.stringify(draft))
  } catch {
    // Nothing to be done, and nothing is lost that was there before.
  }
}

export function dropDraft(storage: Storage, key: string): void {
  try {
    storage.removeItem(key)
  } catch {
    // As above.
  }
}

/** Drops every draft that is not this person's, or all of them for `null`: browsers in offices are shared. */
export function dropDrafts(storage: Storage, keepFor: string | null): void {
  try {
    const mine = keepFor === null ? null : draftKey(keepFor, "")
    for (const key of Object.keys(storage)) {
      if (key.startsWith(PREFIX) && !(mine !== null && key.startsWith(mine))) storage.removeItem(key)
    }
  } catch {
    // As above.
  }
}
