import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { MOVEMENTS } from "../../../staff-lists/stock-movements"

/** `GET /staff/stock-movements`: of all pieces in reach. Two queries. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, MOVEMENTS)
