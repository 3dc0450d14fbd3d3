import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList, answerOne } from "@tejido/institutions/http/staff-list"
import { handOf } from "@tejido/provenance/api/hand-of"
import type { EventContent } from "../../../../../domain/fair-event"
import { createEvent } from "../../../../../modules/virtual-fairs/programme/create-event"
import { eventsOf } from "../../../../../staff-lists/events"
import { fairsService } from "../../../../fairs-service"
import { requireFair } from "../../../../require-fair"

/** `GET /staff/fairs/:id/events`: the programme, as things happen. Three queries: fair, page, count. */
export const GET = async (req: StaffRequest, res: MedusaResponse) =>
  answerList(req, res, eventsOf(await requireFair(req)))

/** `POST /staff/fairs/:id/events` `{ title, kind, starts_at, ends_at, … }`: answers 201 `{ event }`. */
export const POST = async (req: StaffRequest<EventContent>, res: MedusaResponse) => {
  const hand = handOf(req, "fair.update", "fair.read")
  const fairId = req.params.id ?? ""
  const id = await fairsService(req).inTransaction((context) =>
    createEvent(context, hand, fairId, req.validatedBody)
  )
  res.status(201)
  await answerOne(req, res, eventsOf(), id)
}
