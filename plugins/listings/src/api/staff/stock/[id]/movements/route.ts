import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { movementsOf } from "../../../../../staff-lists/stock-movements"
import { requireStock } from "../../../../require-stock"

/** `GET /staff/stock/:id/movements`: what staff did to this one, the latest first. Three queries. */
export const GET = async (req: StaffRequest, res: MedusaResponse) =>
  answerList(req, res, movementsOf(await requireStock(req)))
