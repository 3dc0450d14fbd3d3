import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList, answerOne } from "@tejido/institutions/http/staff-list"
import { recordRegistration } from "../../../modules/provenance/register/registrations"
import { REGISTRATIONS } from "../../../staff-lists/registrations"
import { inRegister } from "../../in-register"
import type { NewRegistrationBody } from "../../validators-register"

/** `GET /staff/registrations`. Two queries: page, count. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, REGISTRATIONS)

/** `POST /staff/registrations`: answers 201 with the new entry. */
export const POST = async (req: StaffRequest<NewRegistrationBody>, res: MedusaResponse) => {
  const { artisan_id: artisan, ...entry } = req.validatedBody
  const id = await inRegister(req, "registration", (context, hand) =>
    recordRegistration(context, hand, { ...entry, artisan })
  )
  res.status(201)
  await answerOne(req, res, REGISTRATIONS, id)
}
