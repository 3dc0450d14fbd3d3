import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { COMPETENCE_COLUMNS } from "../../../../domain/competence-columns"
import { answerTemplate } from "../../../answer-import"

/** `GET /staff/competences/import-template.csv`: a file to fill in. */
export const GET = (req: StaffRequest, res: MedusaResponse) =>
  answerTemplate(req, res, COMPETENCE_COLUMNS, { es: "plantilla-competencias", en: "competences-template" })
