import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { DECISION_MAILS } from "../../../../../mails/decision-mails"
import { sendOwedMails } from "../../../../../mails/send-owed-mails"
import { decideApplication } from "../../../../../modules/virtual-fairs/selection/decide-application"
import { changeApplication } from "../../../../change-application"
import type { DecideBody } from "../../../../validators-fairs"

/** `POST /staff/applications/:id/decide` `{ version, decision, reasons, note? }`: operators get a mail. */
export const POST = (req: StaffRequest<DecideBody>, res: MedusaResponse) =>
  changeApplication(
    req,
    res,
    "fair.select",
    (context, hand, id) => decideApplication(context, hand, id, req.validatedBody),
    (id) => sendOwedMails(req.scope, DECISION_MAILS, id)
  )
