import type { Context } from "@medusajs/framework/types"
import type { ListingContent } from "../../../domain/listing-content"
import { managerOf } from "../transaction"

/** What can be said or done in the review of a listing. */
export type ReviewKind =
  "submitted" | "taken_back" | "approved" | "changes_requested" | "answered" | "withdrawn"

/** One step of a review. `of_edit`: about the edits of what the shop already shows. */
export type ReviewEvent = {
  listing_id: string
  kind: ReviewKind
  of_edit: boolean
  member_id: string
  note?: string | null | undefined
  checklist?: Readonly<Record<string, string>> | null
  reasons?: readonly string[]
  content?: ListingContent | null
}

/** Adds a step to the review of a listing; steps stay as they are. */
export async function addReviewEvent(context: Context, event: ReviewEvent): Promise<void> {
  const { checklist, content } = event
  await managerOf(context).execute(
    `insert into listings_review_event (listing_id, kind, of_edit, member_id, note, checklist, reasons, content)
     values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb)`,
    [
      ...[event.listing_id, event.kind, event.of_edit, event.member_id, event.note ?? null],
      ...[checklist ? JSON.stringify(checklist) : null, JSON.stringify(event.reasons ?? [])],
      content ? JSON.stringify(content) : null,
    ]
  )
}
