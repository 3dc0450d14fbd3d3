import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerFile } from "@tejido/institutions/http/staff-list"
import { tillSalesOf } from "../../../../../staff-lists/till-sales"
import { requireFair } from "../../../../require-fair"

/** `GET /staff/fairs/:id/till-sales.csv`: the same list as a file, whole. */
export const GET = async (req: StaffRequest, res: MedusaResponse) =>
  answerFile(req, res, tillSalesOf(await requireFair(req)))
