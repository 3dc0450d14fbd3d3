import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { requestChanges } from "../../../../../modules/listings/review/request-changes"
import { answerDecision } from "../../../../answer-decision"
import type { RequestChangesBody } from "../../../../validators-review"

/** `POST /staff/listings/:id/request-changes` `{ version, reasons, note }`: sends it back. */
export const POST = (req: StaffRequest<RequestChangesBody>, res: MedusaResponse) =>
  answerDecision(req, res, "listing.review", (context, hand, id) =>
    requestChanges(context, hand, id, req.validatedBody)
  )
