import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { AGREEMENTS } from "../../../staff-lists/agreements"

/** `GET /staff/agreements`. Two queries: page, count. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, AGREEMENTS)
