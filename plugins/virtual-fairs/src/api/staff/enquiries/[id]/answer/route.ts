import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerEnquiry } from "../../../../../modules/virtual-fairs/enquiries/answer-enquiry"
import { changeEnquiry } from "../../../../answer-enquiry"
import type { AnswerBody } from "../../../../validators-fairs"

/** `POST /staff/enquiries/:id/answer` `{ text, version }`: whoever asked gets it by mail. */
export const POST = (req: StaffRequest<AnswerBody>, res: MedusaResponse) =>
  changeEnquiry(req, res, (context, hand, id) => answerEnquiry(context, hand, id, req.validatedBody))
