import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerDispatch } from "../../../answer-dispatch"

/** `GET /staff/dispatches/:id`: lines and parcels; `recipient` and `buyer_note` only for those who send it. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerDispatch(req, res)
