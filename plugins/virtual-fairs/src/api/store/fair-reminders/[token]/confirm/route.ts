import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { confirmReminder } from "../../../../../modules/virtual-fairs/reminders/confirm-reminder"
import { fairsService } from "../../../../fairs-service"
import { answerReminder, tokenOf } from "../../../../reminder-of"

/** `POST /store/fair-reminders/:token/confirm`: whoever has the mail wants it. Once more changes nothing. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const token = tokenOf(req)
  await fairsService(req).inTransaction((context) => confirmReminder(context, token))
  await answerReminder(req, res)
}
