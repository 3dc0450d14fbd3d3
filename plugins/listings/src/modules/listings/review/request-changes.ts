import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { standingAfter } from "../../../domain/listing-state"
import type { ChangeReason } from "../../../domain/review"
import { managerOf, tell } from "../transaction"
import { addReviewEvent } from "../write/add-review-event"
import { holdListing, requireVersion } from "../write/hold-listing"

/** What is to be changed, by code and in words, of the version that was seen. */
export type ChangeRequest = { version: number; reasons: readonly ChangeReason[]; note: string }

/**
 * Sends what was submitted back to its prison, with what is to be changed. What the shop shows stays as it is.
 * @throws MedusaError NOT_FOUND; CONFLICT `listing_not_in_review`, `listing_changed`
 */
export async function requestChanges(
  context: Context,
  hand: Hand,
  id: string,
  { version, reasons, note }: ChangeRequest
): Promise<void> {
  const listing = await holdListing(context, hand, id)
  const standing = standingAfter(listing, "request_changes")
  if (!standing) {
    throw refused(MedusaError.Types.CONFLICT, "listing_not_in_review", "This listing is not in review")
  }
  await requireVersion(context, listing, version)
  const member = hand.actor.id ?? hand.actor.type
  await managerOf(context).execute(
    `update listings_listing set state = ?, edit_state = ?, version = version + 1, updated_by = ?, updated_at = now()
     where id = ?`,
    [standing.state, standing.edit_state, member, id]
  )
  await addReviewEvent(context, {
    listing_id: id,
    kind: "changes_requested",
    of_edit: standing.state === "published",
    member_id: member,
    note,
    reasons,
    content: listing.content,
  })
  tell(context, "listing", [id])
  await recordAudit(context, hand.actor, {
    action: "listing.changes_requested",
    resource: "listing",
    resourceId: id,
    establishmentId: listing.establishment_id,
    reason: note,
    before: { state: listing.state, edit_state: listing.edit_state },
    after: { ...standing, reasons },
  })
}
