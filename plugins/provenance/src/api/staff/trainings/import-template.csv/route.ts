import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { TRAINING_COLUMNS } from "../../../../domain/training-columns"
import { answerTemplate } from "../../../answer-import"

/** `GET /staff/trainings/import-template.csv`: a file to fill in. */
export const GET = (req: StaffRequest, res: MedusaResponse) =>
  answerTemplate(req, res, TRAINING_COLUMNS, { es: "plantilla-capacitaciones", en: "trainings-template" })
