import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { OutcomeBody } from "../../../../validators-payouts"
import { answerOutcome } from "../answer-outcome"

/** `POST /staff/payouts/:id/returned` `{ note, document_id? }`: it was never paid, or came back. Answers the payout. */
export const POST = (req: StaffRequest<OutcomeBody>, res: MedusaResponse) =>
  answerOutcome(req, res, "returned")
