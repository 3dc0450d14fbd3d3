import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../guard/require-staff"
import { answerFile } from "../../../http/staff-list"
import { MEMBERS } from "../../../staff-lists/members"

/** `GET /staff/members.csv`: the same list as a file. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerFile(req, res, MEMBERS)
