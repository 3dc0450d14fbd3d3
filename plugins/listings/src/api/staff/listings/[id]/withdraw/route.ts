import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { withdrawListing } from "../../../../../modules/listings/review/withdraw-listing"
import { answerDecision } from "../../../../answer-decision"
import type { WithdrawBody } from "../../../../validators-review"

/** `POST /staff/listings/:id/withdraw` `{ kind, reason }`: takes it out of the shop, and out of carts. */
export const POST = (req: StaffRequest<WithdrawBody>, res: MedusaResponse) =>
  answerDecision(
    req,
    res,
    "listing.withdraw",
    (context, hand, id) => withdrawListing(context, hand, id, req.validatedBody),
    "apply"
  )
