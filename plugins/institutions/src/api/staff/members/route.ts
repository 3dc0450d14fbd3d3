import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../guard/require-staff"
import { answerList } from "../../../http/staff-list"
import { MEMBERS } from "../../../staff-lists/members"

/** `GET /staff/members`. Three queries: page, count, the establishments named in it. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, MEMBERS)
