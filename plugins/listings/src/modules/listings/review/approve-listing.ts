import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { standingAfter } from "../../../domain/listing-state"
import { type Checklist, unchecked } from "../../../domain/review"
import { ToldRefusal } from "../../../domain/told-refusal"
import { managerOf, tell } from "../transaction"
import { addReviewEvent } from "../write/add-review-event"
import { holdListing, requireVersion } from "../write/hold-listing"
import { requireComplete } from "../write/submit-listing"

/** What a curator approves: the version that they saw, with all of it looked at. */
export type Approval = { version: number; checklist: Checklist; note?: string | null | undefined }

const { CONFLICT, INVALID_DATA } = MedusaError.Types

/**
 * Publishes what was submitted. With this transaction the decision stands: the shop is made equal to it at once, and by
 * the job of each minute where that could not be done.
 * @throws MedusaError NOT_FOUND; CONFLICT `listing_not_in_review`, `listing_changed`, `own_submission`; INVALID_DATA
 *   `checklist_incomplete` with `{ parts }`, `listing_incomplete`, and as `requireBelonging`
 */
export async function approveListing(
  context: Context,
  hand: Hand,
  id: string,
  { version, checklist, note }: Approval
): Promise<void> {
  const listing = await holdListing(context, hand, id)
  const standing = standingAfter(listing, "approve")
  if (!standing) throw refused(CONFLICT, "listing_not_in_review", "This listing is not in review")
  await requireVersion(context, listing, version)
  const member = hand.actor.id ?? hand.actor.type
  if (listing.submitted_by === member) {
    throw refused(CONFLICT, "own_submission", "Somebody else must approve what you submitted yourself")
  }
  const parts = unchecked(checklist)
  if (parts.length) {
    throw new ToldRefusal(INVALID_DATA, "checklist_incomplete", `Not right yet: ${parts.join(", ")}`, {
      parts,
    })
  }
  await requireComplete(context, listing)
  // First what the database checks by who submitted it, then the listing.
  await addReviewEvent(context, {
    listing_id: id,
    kind: "approved",
    of_edit: standing.edit_state !== listing.edit_state,
    member_id: member,
    note,
    checklist,
    content: listing.content,
  })
  await managerOf(context).execute(
    `update listings_listing set state = ?, edit_state = ?, published = content, published_at = now(),
       first_published_at = coalesce(first_published_at, now()), withdrawn_at = null, withdrawn_kind = null,
       withdrawn_reason = null, wanted_seq = wanted_seq + 1, apply_error = null, version = version + 1, updated_by = ?,
       updated_at = now()
     where id = ?`,
    [standing.state, standing.edit_state, member, id]
  )
  tell(context, "listing", [id])
  await recordAudit(context, hand.actor, {
    action: "listing.approved",
    resource: "listing",
    resourceId: id,
    establishmentId: listing.establishment_id,
    before: { state: listing.state, edit_state: listing.edit_state, ...listing.published },
    after: { ...standing, ...listing.content },
  })
}
