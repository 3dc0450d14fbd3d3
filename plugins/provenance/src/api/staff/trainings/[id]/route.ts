import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { deleteTraining, reviseTraining } from "../../../../modules/provenance/register/trainings"
import { TRAININGS } from "../../../../staff-lists/trainings"
import { inRegister } from "../../../in-register"
import type { TrainingBody } from "../../../validators-register"

/** `GET /staff/trainings/:id`. One query; 404 for one out of reach as for none. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, TRAININGS)

/** `POST /staff/trainings/:id`: corrects what was mistyped; answers the training as it is then. */
export const POST = async (req: StaffRequest<TrainingBody>, res: MedusaResponse) => {
  const { establishment_id, workshop_id, institution_label, ...training } = req.validatedBody
  await inRegister(req, "training", (context, hand) =>
    reviseTraining(context, hand, req.params.id ?? "", {
      ...training,
      ...(establishment_id !== undefined && { establishment: establishment_id }),
      ...(workshop_id !== undefined && { workshop: workshop_id }),
      ...(institution_label !== undefined && { institution: institution_label }),
    })
  )
  await answerOne(req, res, TRAININGS)
}

/** `DELETE /staff/trainings/:id`: answers `{ id, deleted: true }`. What it said stays in the audit log. */
export const DELETE = async (req: StaffRequest, res: MedusaResponse) => {
  const id = req.params.id ?? ""
  await inRegister(req, "training", (context, hand) => deleteTraining(context, hand, id))
  res.json({ id, deleted: true })
}
