import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerFile } from "@tejido/institutions/http/staff-list"
import { sharesOfSettlement } from "../../../../../staff-lists/settlement-shares"

/** `GET /staff/settlements/:id/shares.csv`: each artisan's part of one month's close. */
export const GET = (req: StaffRequest, res: MedusaResponse) =>
  answerFile(req, res, sharesOfSettlement(req.params.id ?? ""))
