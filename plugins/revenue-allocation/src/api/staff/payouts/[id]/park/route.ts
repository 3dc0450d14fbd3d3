import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { OutcomeBody } from "../../../../validators-payouts"
import { answerOutcome } from "../answer-outcome"

/** `POST /staff/payouts/:id/park` `{ note, document_id? }`: nobody knows; nothing moves until somebody does. Answers the payout. */
export const POST = (req: StaffRequest<OutcomeBody>, res: MedusaResponse) => answerOutcome(req, res, "parked")
