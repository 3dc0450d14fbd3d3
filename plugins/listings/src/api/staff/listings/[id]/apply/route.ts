import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { applyAgain } from "../../../../../modules/listings/review/apply-again"
import { answerDecision } from "../../../../answer-decision"

/** `POST /staff/listings/:id/apply`: tries again to bring into the shop what was decided. */
export const POST = (req: StaffRequest, res: MedusaResponse) =>
  answerDecision(req, res, "listing.review", applyAgain, "apply")
