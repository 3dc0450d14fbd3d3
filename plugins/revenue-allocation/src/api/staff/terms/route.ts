import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { TERMS } from "../../../staff-lists/terms"

/** `GET /staff/terms`: one row for each artisan, with what is in force today and what is missing. Two queries. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, TERMS)
