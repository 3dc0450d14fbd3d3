import type { Connection } from "@tejido/institutions/http/sql-list"
import type { ReviewKind } from "../modules/listings/write/add-review-event"

/** One step of a review as staff read it; `by` is a name. */
export type StaffReviewEvent = {
  kind: ReviewKind
  of_edit: boolean
  by: string | null
  at: string
  note: string | null
  reasons: string[]
  checklist: Record<string, string> | null
}

/** What was said and decided about a listing, the first first. One query. */
export async function readReviewEvents(
  connection: Connection,
  listingId: string
): Promise<StaffReviewEvent[]> {
  const { rows } = await connection.raw<Omit<StaffReviewEvent, "at"> & { at: Date }>(
    `select v.kind, v.of_edit, m.name as by, v.created_at as at, v.note, v.reasons, v.checklist
     from listings_review_event v left join staff_member m on m.id = v.member_id
     where v.listing_id = ? order by v.id limit 500`,
    [listingId]
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
