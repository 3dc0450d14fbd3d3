import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { STATEMENT } from "../../../../staff-lists/statements"

/** `GET /staff/statements/:id`: one artisan's closed month, and who got something of it. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, STATEMENT)
