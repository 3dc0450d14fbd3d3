import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../guard/require-staff"
import { answerFile } from "../../../http/staff-list"
import { INVITATIONS } from "../../../staff-lists/invitations"

/** `GET /staff/invitations.csv`: the same list as a file. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerFile(req, res, INVITATIONS)
