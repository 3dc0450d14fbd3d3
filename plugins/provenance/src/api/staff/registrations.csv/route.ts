import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerFile } from "@tejido/institutions/http/staff-list"
import { REGISTRATIONS } from "../../../staff-lists/registrations"

/** `GET /staff/registrations.csv`: the same list as a file, whole. One query for each thousand rows. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerFile(req, res, REGISTRATIONS)
