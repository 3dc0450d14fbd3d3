import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { sharesOfSettlement } from "../../../../../staff-lists/settlement-shares"

/** `GET /staff/settlements/:id/shares`: each artisan's part of one month's close. */
export const GET = (req: StaffRequest, res: MedusaResponse) =>
  answerList(req, res, sharesOfSettlement(req.params.id ?? ""))
