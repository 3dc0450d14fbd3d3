import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { PAYOUTS } from "../../../staff-lists/payouts"

/** `GET /staff/payouts`: each payment and how far it is. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, PAYOUTS)
