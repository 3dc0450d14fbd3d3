import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../../../guard/require-staff"
import { answerOne } from "../../../../../http/staff-list"
import { sendNews } from "../../../../../mails/send-mail"
import { INSTITUTIONS_MODULE } from "../../../../../modules/institutions"
import { resetSecondFactor } from "../../../../../modules/institutions/members"
import type { InstitutionsModuleService } from "../../../../../modules/institutions/service"
import { MEMBERS } from "../../../../../staff-lists/members"
import type { ReasonBody } from "../../validators"

/**
 * `POST /staff/members/:id/reset-second-factor` `{ reason }`: for a member who lost the telephone and the recovery
 * codes. They are told by mail, in case it was not they who asked.
 */
export const POST = async (req: StaffRequest<ReasonBody>, res: MedusaResponse) => {
  const { staff, validatedBody } = req
  const member = await req.scope
    .resolve<InstitutionsModuleService>(INSTITUTIONS_MODULE)
    .inTransaction((context) => resetSecondFactor(context, staff, req.params.id ?? "", validatedBody.reason))
  // Not the administrator's address: the mail asks "was it you?", and it is theirs.
  await sendNews(req.scope, member, "second_factor_disabled", null)
  await answerOne(req, res, MEMBERS)
}
