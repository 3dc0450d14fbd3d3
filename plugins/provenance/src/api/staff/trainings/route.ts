import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList, answerOne } from "@tejido/institutions/http/staff-list"
import { recordTraining } from "../../../modules/provenance/register/trainings"
import { TRAININGS } from "../../../staff-lists/trainings"
import { inRegister } from "../../in-register"
import type { NewTrainingBody } from "../../validators-register"

/** `GET /staff/trainings`. Two queries: page, count. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, TRAININGS)

/** `POST /staff/trainings`: answers 201 with the new training. */
export const POST = async (req: StaffRequest<NewTrainingBody>, res: MedusaResponse) => {
  const { establishment_id, workshop_id, institution_label, ...training } = req.validatedBody
  const id = await inRegister(req, "training", (context, hand) =>
    recordTraining(context, hand, {
      ...training,
      establishment: establishment_id,
      workshop: workshop_id,
      institution: institution_label,
    })
  )
  res.status(201)
  await answerOne(req, res, TRAININGS, id)
}
