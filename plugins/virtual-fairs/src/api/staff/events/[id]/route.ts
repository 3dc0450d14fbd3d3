import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { handOf } from "@tejido/provenance/api/hand-of"
import type { EventSave } from "../../../../domain/fair-event"
import { deleteEvent } from "../../../../modules/virtual-fairs/programme/delete-event"
import { saveEvent } from "../../../../modules/virtual-fairs/programme/save-event"
import { eventsOf } from "../../../../staff-lists/events"
import { fairsService } from "../../../fairs-service"

/** `POST /staff/events/:id` `{ version, … }`: saves the whole of it. */
export const POST = async (req: StaffRequest<EventSave>, res: MedusaResponse) => {
  const hand = handOf(req, "fair.update", "fair.read")
  const id = req.params.id ?? ""
  await fairsService(req).inTransaction((context) => saveEvent(context, hand, id, req.validatedBody))
  await answerOne(req, res, eventsOf())
}

/** `DELETE /staff/events/:id`: takes it off the programme. */
export const DELETE = async (req: StaffRequest, res: MedusaResponse) => {
  const hand = handOf(req, "fair.update", "fair.read")
  const id = req.params.id ?? ""
  await fairsService(req).inTransaction((context) => deleteEvent(context, hand, id))
  res.json({ id, object: "event", deleted: true })
}
