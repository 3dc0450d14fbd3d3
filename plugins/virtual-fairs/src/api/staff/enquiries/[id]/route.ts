import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerEnquiry } from "../../../answer-enquiry"

/** `GET /staff/enquiries/:id`: with what it was answered, and what can be done. One query. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerEnquiry(req, res)
