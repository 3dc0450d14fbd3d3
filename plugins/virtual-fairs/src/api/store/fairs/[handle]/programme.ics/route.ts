import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerCalendar } from "../../../../answer-calendar"

/** `GET /store/fairs/:handle/programme.ics`: all that happens at a fair, for calendars. */
export const GET = (req: MedusaRequest, res: MedusaResponse) => answerCalendar(req, res)
