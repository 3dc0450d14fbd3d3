import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList, answerOne } from "@tejido/institutions/http/staff-list"
import { recordCompetence } from "../../../modules/provenance/register/competences"
import { COMPETENCES } from "../../../staff-lists/competences"
import { inRegister } from "../../in-register"
import type { NewCompetenceBody } from "../../validators-register"

/** `GET /staff/competences`. Two queries: page, count. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, COMPETENCES)

/** `POST /staff/competences`: answers 201 with the new certificate. */
export const POST = async (req: StaffRequest<NewCompetenceBody>, res: MedusaResponse) => {
  const { artisan_id: artisan, ...competence } = req.validatedBody
  const id = await inRegister(req, "competence", (context, hand) =>
    recordCompetence(context, hand, { ...competence, artisan })
  )
  res.status(201)
  await answerOne(req, res, COMPETENCES, id)
}
