import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { HOLD } from "../../../../staff-lists/hold"

/** `GET /staff/holds/:id`: with what releasing it would do by today's terms. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, HOLD)
