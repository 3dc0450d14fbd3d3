import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { RETURNS } from "../../../../staff-lists/returns"

/** `GET /staff/returns/:id`. One query. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, RETURNS)
