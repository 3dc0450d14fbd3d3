import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerReminder } from "../../../reminder-of"

/** `GET /store/fair-reminders/:token`: what a link in a mail is about, changing nothing. 404 for one that is spent. */
export const GET = (req: MedusaRequest, res: MedusaResponse) => answerReminder(req, res)
