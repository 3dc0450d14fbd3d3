import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { cancelRegistration } from "../../../../../modules/provenance/register/registrations"
import { REGISTRATIONS } from "../../../../../staff-lists/registrations"
import { inRegister } from "../../../../in-register"
import type { CancelRegistrationBody } from "../../../../validators-register"

/** `POST /staff/registrations/:id/cancel` `{ reason, on? }`: ends an entry before its time; without `on`, today. */
export const POST = async (req: StaffRequest<CancelRegistrationBody>, res: MedusaResponse) => {
  await inRegister(req, "registration", (context, hand) =>
    cancelRegistration(context, hand, req.params.id ?? "", req.validatedBody)
  )
  await answerOne(req, res, REGISTRATIONS)
}
