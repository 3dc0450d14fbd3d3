import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { EVENTS_OF_LISTING, type StaffReviewEvent } from "../../../../../staff-lists/review-events"
import { readOfListing } from "../../../../read-of-listing"

/**
 * `GET /staff/listings/:id/review`: what was said and decided about it, the first first. Answers
 * `{ events: [{ kind, of_edit, by, at, note, reasons, checklist }] }`. One query.
 */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const { events } = await readOfListing<{ events: StaffReviewEvent[] | null }>(
    req,
    `${EVENTS_OF_LISTING} as events`
  )
  res.json({ events: events ?? [] })
}
