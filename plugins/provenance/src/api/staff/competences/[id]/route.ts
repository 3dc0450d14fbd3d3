import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { deleteCompetence, reviseCompetence } from "../../../../modules/provenance/register/competences"
import { COMPETENCES } from "../../../../staff-lists/competences"
import { inRegister } from "../../../in-register"
import type { CompetenceBody } from "../../../validators-register"

/** `GET /staff/competences/:id`. One query; 404 for one out of reach as for none. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, COMPETENCES)

/** `POST /staff/competences/:id`: corrects what was mistyped; answers the certificate as it is then. */
export const POST = async (req: StaffRequest<CompetenceBody>, res: MedusaResponse) => {
  await inRegister(req, "competence", (context, hand) =>
    reviseCompetence(context, hand, req.params.id ?? "", req.validatedBody)
  )
  await answerOne(req, res, COMPETENCES)
}

/** `DELETE /staff/competences/:id`: answers `{ id, deleted: true }`. What it said stays in the audit log. */
export const DELETE = async (req: StaffRequest, res: MedusaResponse) => {
  const id = req.params.id ?? ""
  await inRegister(req, "competence", (context, hand) => deleteCompetence(context, hand, id))
  res.json({ id, deleted: true })
}
