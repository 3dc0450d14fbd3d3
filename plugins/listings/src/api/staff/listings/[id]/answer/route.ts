import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerReview } from "../../../../../modules/listings/review/answer-review"
import { answerDecision } from "../../../../answer-decision"
import type { AnswerBody } from "../../../../validators-review"

/** `POST /staff/listings/:id/answer` `{ note }`: a word of whoever wrote it to the curator. */
export const POST = (req: StaffRequest<AnswerBody>, res: MedusaResponse) =>
  answerDecision(req, res, "listing.update", (context, hand, id) =>
    answerReview(context, hand, id, req.validatedBody.note)
  )
