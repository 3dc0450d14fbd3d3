import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { handOf } from "@tejido/provenance/api/hand-of"
import { apply } from "../../../../../modules/virtual-fairs/applications/apply"
import { applicationsSeenBy } from "../../../../../staff-lists/applications"
import { answerApplication } from "../../../../answer-application"
import { fairsService } from "../../../../fairs-service"
import { requireFair } from "../../../../require-fair"
import type { ApplyBody } from "../../../../validators-fairs"

/** `GET /staff/fairs/:id/applications`. Three queries: fair, page, count. */
export const GET = async (req: StaffRequest, res: MedusaResponse) =>
  answerList(req, res, applicationsSeenBy(req.staff, await requireFair(req)))

/** `POST /staff/fairs/:id/applications` `{ workshop_id, zone_id, … }`: begins a draft, answers 201 with it. */
export const POST = async (req: StaffRequest<ApplyBody>, res: MedusaResponse) => {
  const hand = handOf(req, "fair.apply", "fair.read")
  const fairId = req.params.id ?? ""
  const id = await fairsService(req).inTransaction((context) =>
    apply(context, hand, fairId, req.validatedBody)
  )
  res.status(201)
  await answerApplication(req, res, id)
}
