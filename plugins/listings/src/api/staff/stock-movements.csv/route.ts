import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerFile } from "@tejido/institutions/http/staff-list"
import { MOVEMENTS } from "../../../staff-lists/stock-movements"

/** `GET /staff/stock-movements.csv`: the same list as a file, sales at fairs for the till among them. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerFile(req, res, MOVEMENTS)
