import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { HELD_SALES } from "../../../staff-lists/held-sales"

/** `GET /staff/held-sales`. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, HELD_SALES)
