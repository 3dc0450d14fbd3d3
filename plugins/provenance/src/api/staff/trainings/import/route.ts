import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { TRAINING_IMPORTER } from "../../../../modules/provenance/register/importers"
import { answerImport } from "../../../answer-import"
import type { ImportBody } from "../../../validators-register"

/** `POST /staff/trainings/import`: takes a file of up to 5000 rows in; see {@link answerImport}. */
export const POST = (req: StaffRequest<ImportBody>, res: MedusaResponse) =>
  answerImport(req, res, TRAINING_IMPORTER)
