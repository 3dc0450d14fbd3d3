import type { MedusaResponse } from "@medusajs/framework/http"
import type { Context } from "@medusajs/framework/types"
import type { PermissionCode } from "@tejido/institutions/domain/permissions"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { LISTINGS_MODULE } from "../modules/listings"
import type { ListingsService } from "../modules/listings/service"
import { applyPublication } from "../publication/apply-publication"
import { answerListing } from "./answer-listing"

/**
 * Takes a decision about the listing that the path names, as the signed-in member, and answers `{ listing }`.
 * @param then `apply` brings the decision into the shop before it answers. When that fails the decision stands, and the
 *   answer says that the shop is behind.
 */
export async function answerDecision(
  req: StaffRequest,
  res: MedusaResponse,
  permission: PermissionCode,
  decide: (context: Context, hand: Hand, id: string) => Promise<void>,
  then: "apply" | "answer" = "answer"
): Promise<void> {
  const hand = handOf(req, permission, "listing.read")
  const listings = req.scope.resolve<ListingsService>(LISTINGS_MODULE)
  const id = req.params.id ?? ""
  await listings.inTransaction((context) => decide(context, hand, id))
  if (then === "apply") await applyPublication(req.scope, id)
  await answerListing(req, res)
}
