import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerCalendar } from "../../../../../answer-calendar"

/** `GET /store/fairs/:handle/events/:id.ics`: one event, for calendars. */
export const GET = (req: MedusaRequest, res: MedusaResponse) => answerCalendar(req, res)
