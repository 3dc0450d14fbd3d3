import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { standsOf } from "../../../../../staff-lists/stands"
import { requireFair } from "../../../../require-fair"

/** `GET /staff/fairs/:id/stands`, as they stand. Three queries: fair, page, count. */
export const GET = async (req: StaffRequest, res: MedusaResponse) =>
  answerList(req, res, standsOf(await requireFair(req)))
