import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { OutcomeBody } from "../../../../validators-payouts"
import { answerOutcome } from "../answer-outcome"

/** `POST /staff/payouts/:id/paid` `{ note, document_id? }`: it was paid, with the proof where the rail asks for one. Answers the payout. */
export const POST = (req: StaffRequest<OutcomeBody>, res: MedusaResponse) => answerOutcome(req, res, "paid")
