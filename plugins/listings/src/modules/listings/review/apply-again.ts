import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { managerOf, tell } from "../transaction"
import { holdListing } from "../write/hold-listing"

/**
 * Wants of the shop once more what was decided, also where the shop seems to be so already.
 * @throws MedusaError NOT_FOUND; CONFLICT `never_published`
 */
export async function applyAgain(context: Context, hand: Hand, id: string): Promise<void> {
  const listing = await holdListing(context, hand, id)
  if (listing.first_published_at === null) {
    throw refused(MedusaError.Types.CONFLICT, "never_published", "This listing was never published")
  }
  await managerOf(context).execute(
    "update listings_listing set wanted_seq = wanted_seq + 1, apply_error = null where id = ?",
    [id]
  )
  tell(context, "listing", [id])
  await recordAudit(context, hand.actor, {
    action: "listing.reapplied",
    resource: "listing",
    resourceId: id,
    establishmentId: listing.establishment_id,
  })
}
