import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { REGISTRATION_COLUMNS } from "../../../../domain/registration-columns"
import { answerTemplate } from "../../../answer-import"

/** `GET /staff/registrations/import-template.csv`: a file to fill in. */
export const GET = (req: StaffRequest, res: MedusaResponse) =>
  answerTemplate(req, res, REGISTRATION_COLUMNS, { es: "plantilla-registro-nacional", en: "national-register-template" })
