import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { STATEMENTS } from "../../../staff-lists/statements"

/** `GET /staff/statements`: each artisan's closed months. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, STATEMENTS)
