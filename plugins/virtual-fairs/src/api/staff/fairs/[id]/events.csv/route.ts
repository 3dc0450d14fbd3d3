import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerFile } from "@tejido/institutions/http/staff-list"
import { eventsOf } from "../../../../../staff-lists/events"
import { requireFair } from "../../../../require-fair"

/** `GET /staff/fairs/:id/events.csv`: the programme as a file. */
export const GET = async (req: StaffRequest, res: MedusaResponse) =>
  answerFile(req, res, eventsOf(await requireFair(req)))
