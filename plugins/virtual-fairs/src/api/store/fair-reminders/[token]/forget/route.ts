import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { forgetReminder } from "../../../../../modules/virtual-fairs/reminders/confirm-reminder"
import { fairsService } from "../../../../fairs-service"
import { tokenOf } from "../../../../reminder-of"

/** `POST /store/fair-reminders/:token/forget`: deletes the reminder with its address; 200 also where it was gone. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const token = tokenOf(req)
  await fairsService(req).inTransaction((context) => forgetReminder(context, token))
  res.json({ reminder: { state: "forgotten" } })
}
