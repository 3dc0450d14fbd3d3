import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { staffActor } from "../../../audit/record-audit"
import type { StaffRequest } from "../../../guard/require-staff"
import { answerList, answerOne } from "../../../http/staff-list"
import { INSTITUTIONS } from "../../../staff-lists/institutions"
import { saveInstitutionWorkflow } from "../../../workflows/save-institution"
import type { NewInstitutionBody } from "./validators"

/** `GET /staff/institutions`. Two queries. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, INSTITUTIONS)

/** `POST /staff/institutions`: only for staff of the institution that runs the market. Answers 201. */
export const POST = async (req: StaffRequest<NewInstitutionBody>, res: MedusaResponse) => {
  if (!req.staff.institution.managesAll) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "Your institution does not add others",
      "not_permitted"
    )
  }
  const { result: id } = await saveInstitutionWorkflow(req.scope).run({
    input: { id: null, institution: req.validatedBody, actor: staffActor(req.staff) },
  })
  res.status(201)
  await answerOne(req, res, INSTITUTIONS, id)
}
