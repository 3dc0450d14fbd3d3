import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import type { EditState, ListingState } from "../../../domain/listing-state"
import { tell } from "../transaction"
import { addReviewEvent } from "../write/add-review-event"
import { holdListing } from "../write/hold-listing"

const TALKED_ABOUT: readonly (ListingState | EditState | null)[] = ["submitted", "changes_requested"]

/**
 * Says something in the review of a listing, while it is looked at or was sent back. Nothing else changes.
 * @throws MedusaError NOT_FOUND; CONFLICT `listing_not_in_review`
 */
export async function answerReview(context: Context, hand: Hand, id: string, note: string): Promise<void> {
  const listing = await holdListing(context, hand, id)
  if (!TALKED_ABOUT.includes(listing.state) && !TALKED_ABOUT.includes(listing.edit_state)) {
    throw refused(MedusaError.Types.CONFLICT, "listing_not_in_review", "This listing is not in review")
  }
  await addReviewEvent(context, {
    listing_id: id,
    kind: "answered",
    of_edit: listing.state === "published",
    member_id: hand.actor.id ?? hand.actor.type,
    note,
  })
  tell(context, "listing", [id])
  await recordAudit(context, hand.actor, {
    action: "listing.answered",
    resource: "listing",
    resourceId: id,
    establishmentId: listing.establishment_id,
    after: { note },
  })
}
