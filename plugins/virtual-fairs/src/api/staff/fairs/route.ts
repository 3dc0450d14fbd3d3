import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { handOf } from "@tejido/provenance/api/hand-of"
import type { NewFair } from "../../../domain/fair-content"
import { createFair } from "../../../modules/virtual-fairs/fairs/create-fair"
import { fairsSeenBy } from "../../../staff-lists/fairs"
import { answerFair } from "../../answer-fair"
import { fairsService } from "../../fairs-service"

/** `GET /staff/fairs`. Three queries: page, count, applications. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, fairsSeenBy(req.staff))

/** `POST /staff/fairs` `{ words, mode, venue?, times, zones?, criteria?, handle? }`: begins a draft, answers 201 with it. */
export const POST = async (req: StaffRequest<NewFair>, res: MedusaResponse) => {
  const hand = handOf(req, "fair.update", "fair.read")
  const id = await fairsService(req).inTransaction((context) => createFair(context, hand, req.validatedBody))
  res.status(201)
  await answerFair(req, res, id)
}
