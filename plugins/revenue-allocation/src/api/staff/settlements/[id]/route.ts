import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { SETTLEMENT } from "../../../../staff-lists/settlements"

/** `GET /staff/settlements/:id`: with the month before, by establishment, and whose income changed most. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, SETTLEMENT)
