import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerFile } from "@tejido/institutions/http/staff-list"
import { STOCK } from "../../../staff-lists/stock"

/** `GET /staff/stock.csv`: the same list as a file, whole. One query for each thousand rows. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerFile(req, res, STOCK)
