import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { COMPETENCE_IMPORTER } from "../../../../modules/provenance/register/importers"
import { answerImport } from "../../../answer-import"
import type { ImportBody } from "../../../validators-register"

/** `POST /staff/competences/import`: takes a file of up to 5000 rows in; see {@link answerImport}. */
export const POST = (req: StaffRequest<ImportBody>, res: MedusaResponse) =>
  answerImport(req, res, COMPETENCE_IMPORTER)
