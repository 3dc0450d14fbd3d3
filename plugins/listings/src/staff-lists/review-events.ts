import type { Connection } from "@tejido/institutions/http/sql-list"
import type { ReviewKind } from "../modules/listings/write/add-review-event"

/** One step of a review as staff read it; `by` is a name, `at` a moment in ISO 8601. */
export type StaffReviewEvent = {
  kind: ReviewKind
  of_edit: boolean
  by: string | null
  at: string
  note: string | null
  reasons: string[]
  checklist: Record<string, string> | null
}

/** What was said and decided about the listing `l`, the first first; null for nothing. */
export const EVENTS_OF_LISTING = `(
  select json_agg(json_build_object('kind', v.kind, 'of_edit', v.of_edit, 'by', m.name, 'note', v.note,
    'reasons', v.reasons, 'checklist', v.checklist,
    'at', to_char(v.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by v.id)
  from listings_review_event v left join staff_member m on m.id = v.member_id where v.listing_id = l.id)`

/** What was said and decided about a listing, the first first. One query. */
export async function readReviewEvents(
  connection: Connection,
  listingId: string
): Promise<StaffReviewEvent[]> {
  const { rows } = await connection.raw<{ events: StaffReviewEvent[] | null }>(
    `select ${EVENTS_OF_LISTING} as events from listings_listing l where l.id = ?`,
    [listingId]
  )
  return rows[0]?.events ?? []
}
