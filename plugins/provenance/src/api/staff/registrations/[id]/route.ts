import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { reviseRegistration } from "../../../../modules/provenance/register/registrations"
import { REGISTRATIONS } from "../../../../staff-lists/registrations"
import { inRegister } from "../../../in-register"
import type { RegistrationBody } from "../../../validators-register"

/** `GET /staff/registrations/:id`. One query; 404 for one out of reach as for none. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, REGISTRATIONS)

/** `POST /staff/registrations/:id`: corrects what was mistyped; answers the entry as it is then. */
export const POST = async (req: StaffRequest<RegistrationBody>, res: MedusaResponse) => {
  await inRegister(req, "registration", (context, hand) =>
    reviseRegistration(context, hand, req.params.id ?? "", req.validatedBody)
  )
  await answerOne(req, res, REGISTRATIONS)
}
