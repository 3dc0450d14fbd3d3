import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { approveListing } from "../../../../../modules/listings/review/approve-listing"
import { answerDecision } from "../../../../answer-decision"
import type { ApproveBody } from "../../../../validators-review"

/** `POST /staff/listings/:id/approve` `{ version, checklist, note? }`: publishes it. `behind` when the shop follows later. */
export const POST = (req: StaffRequest<ApproveBody>, res: MedusaResponse) =>
  answerDecision(
    req,
    res,
    "listing.review",
    (context, hand, id) => approveListing(context, hand, id, req.validatedBody),
    "apply"
  )
