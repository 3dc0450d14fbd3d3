import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { renewRegistration } from "../../../../../modules/provenance/register/registrations"
import { REGISTRATIONS } from "../../../../../staff-lists/registrations"
import { inRegister } from "../../../../in-register"
import type { RenewRegistrationBody } from "../../../../validators-register"

/** `POST /staff/registrations/:id/renew` `{ number?, registered_on?, expires_on? }`: answers 201 with the entry that follows. */
export const POST = async (req: StaffRequest<RenewRegistrationBody>, res: MedusaResponse) => {
  const id = await inRegister(req, "registration", (context, hand) =>
    renewRegistration(context, hand, req.params.id ?? "", req.validatedBody)
  )
  res.status(201)
  await answerOne(req, res, REGISTRATIONS, id)
}
