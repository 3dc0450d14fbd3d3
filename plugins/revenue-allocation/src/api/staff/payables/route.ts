import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { PAYABLES } from "../../../staff-lists/payables"

/** `GET /staff/payables`: accounts from which somebody is to be paid, and why one cannot be. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, PAYABLES)
