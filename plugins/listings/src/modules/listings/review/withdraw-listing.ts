import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { standingAfter } from "../../../domain/listing-state"
import type { WithdrawnKind } from "../../../domain/review"
import { managerOf, tell } from "../transaction"
import { addReviewEvent } from "../write/add-review-event"
import { holdListing } from "../write/hold-listing"

/**
 * Takes what is published out of the shop, whatever its edits are at. From this transaction on no cart with it is
 * completed; its product goes out of sight at once, or by the job of each minute.
 * @throws MedusaError NOT_FOUND; CONFLICT `listing_not_published`
 */
export async function withdrawListing(
  context: Context,
  hand: Hand,
  id: string,
  { kind, reason }: { kind: WithdrawnKind; reason: string }
): Promise<void> {
  const listing = await holdListing(context, hand, id)
  const standing = standingAfter(listing, "withdraw")
  if (!standing) {
    throw refused(
      MedusaError.Types.CONFLICT,
      "listing_not_published",
      "Only what is published can be withdrawn"
    )
  }
  const member = hand.actor.id ?? hand.actor.type
  await managerOf(context).execute(
    `update listings_listing set state = ?, edit_state = ?, withdrawn_at = now(), withdrawn_kind = ?,
       withdrawn_reason = ?, wanted_seq = wanted_seq + 1, apply_error = null, version = version + 1, updated_by = ?,
       updated_at = now()
     where id = ?`,
    [standing.state, standing.edit_state, kind, reason, member, id]
  )
  await addReviewEvent(context, {
    listing_id: id,
    kind: "withdrawn",
    of_edit: false,
    member_id: member,
    note: reason,
    reasons: [kind],
  })
  tell(context, "listing", [id])
  await recordAudit(context, hand.actor, {
    action: "listing.withdrawn",
    resource: "listing",
    resourceId: id,
    establishmentId: listing.establishment_id,
    reason,
    before: { state: listing.state, edit_state: listing.edit_state },
    after: { ...standing, withdrawn_kind: kind },
  })
}
