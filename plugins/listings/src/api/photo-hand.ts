import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { LISTINGS_MODULE } from "../modules/listings"
import type { ListingsService } from "../modules/listings/service"
import type { InTransaction } from "../photos/uploads/receive-stream"

/** Whoever asks, as who writes listings, and transactions to do it in. */
export function photoHand(req: StaffRequest): { hand: Hand; inTransaction: InTransaction } {
  const listings = req.scope.resolve<ListingsService>(LISTINGS_MODULE)
  return {
    hand: handOf(req, "listing.update", "listing.read"),
    inTransaction: (work) => listings.inTransaction(work),
  }
}
