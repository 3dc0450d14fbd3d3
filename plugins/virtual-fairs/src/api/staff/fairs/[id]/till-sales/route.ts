import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList, answerOne } from "@tejido/institutions/http/staff-list"
import { handOf } from "@tejido/provenance/api/hand-of"
import type { TillSaleBody } from "../../../../../domain/till"
import { beginTillSale } from "../../../../../modules/virtual-fairs/till/begin-till-sale"
import { tillSalesOf } from "../../../../../staff-lists/till-sales"
import { completeTillSale } from "../../../../../till/complete-till-sale"
import { fairsService } from "../../../../fairs-service"
import { requireFair } from "../../../../require-fair"

/** `GET /staff/fairs/:id/till-sales`, the latest first. Three queries: fair, page, count. */
export const GET = async (req: StaffRequest, res: MedusaResponse) =>
  answerList(req, res, tillSalesOf(await requireFair(req)))

/**
 * `POST /staff/fairs/:id/till-sales`: a sale that was made at a table. The same `request_id` once more answers the same
 * sale, however often it is sent; what is refused is listed by code in `domain/till.ts`.
 */
export const POST = async (req: StaffRequest<TillSaleBody>, res: MedusaResponse) => {
  const hand = handOf(req, "fair.till", "fair.read")
  const fairId = await requireFair(req)
  const id = await fairsService(req).inTransaction((context) =>
    beginTillSale(context, hand, fairId, req.validatedBody)
  )
  await completeTillSale(req.scope, id)
  res.status(201)
  await answerOne(req, res, tillSalesOf(fairId), id)
}
