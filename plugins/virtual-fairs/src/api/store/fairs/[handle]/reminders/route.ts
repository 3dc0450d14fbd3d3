import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { addressKey } from "@tejido/institutions/auth/address-key"
import { clientAddress } from "@tejido/institutions/guard/client-address"
import { isHandle } from "@tejido/provenance/domain/handle"
import type { ReminderBody } from "../../../../../domain/reminder"
import { askReminder } from "../../../../../modules/virtual-fairs/reminders/ask-reminder"
import { takeTurn } from "../../../../../throttle/visitor-limits"
import { fairsService } from "../../../../fairs-service"
import { refuseVisitor } from "../../../../refuse-visitor"

/**
 * `POST /store/fairs/:handle/reminders` `{ email, event_id?, locale }`: answers 202 whatever the address has asked for
 * before, and mails it a link to confirm. 429 `too_many_reminders` to a network address that asks too often; an e-mail
 * address that is asked for too often gets no further mail, and nobody is told. 409 `reminder_late`.
 */
export const POST = async (req: MedusaRequest<ReminderBody>, res: MedusaResponse) => {
  const asked = req.validatedBody
  const { handle = "" } = req.params
  const wait = await takeTurn(req.scope, "reminder_address", addressKey(clientAddress(req)))
  if (wait > 0) return refuseVisitor(res, "too_many_reminders", wait)
  if (!isHandle(handle)) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No fair has this handle")
  const often = (await takeTurn(req.scope, "reminder_email", asked.email)) > 0
  if (!often) await fairsService(req).inTransaction((context) => askReminder(context, handle, asked))
  res.status(202).json({ reminder: { state: "to_confirm" } })
}
