import { draftKey } from "../../form/draft"
import type { FormValues } from "../../form/form-state"
import type { SavedValues } from "../form/merge-values"

const WEEK = 7 * 24 * 60 * 60 * 1000

/** What somebody typed in a listing that has not reached the server, with what the server had when it was typed. */
export type ListingDraft = { at: number; values: FormValues; saved: SavedValues }

/** The drafts of one person's listing in a browser's storage; one that keeps nothing simply has none. */
export function listingDraft(storage: Storage, staffId: string, listingId: string) {
  // The prefix is that of all drafts of the panel: whoever signs in next does away with them.
  const key = draftKey(staffId, `listing:${listingId}`)
  const quietly = <T>(work: () => T, otherwise: T): T => {
    try {
      return work()
    } catch {
      return otherwise
    }
  }
  return {
    read: (now = Date.now()): ListingDraft | null =>
      quietly(() => {
        const draft = JSON.parse(storage.getItem(key) ?? "null") as ListingDraft | null
        if (!draft || typeof draft.at !== "number" || !draft.values || !draft.saved?.typed) return null
        return now - draft.at <= WEEK ? draft : null
      }, null),
    keep: (draft: ListingDraft) => quietly(() => storage.setItem(key, JSON.stringify(draft)), undefined),
    drop: () => quietly(() => storage.removeItem(key), undefined),
  }
}
