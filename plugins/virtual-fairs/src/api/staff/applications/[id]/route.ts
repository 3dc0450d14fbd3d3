import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { saveApplication } from "../../../../modules/virtual-fairs/applications/save-application"
import { answerApplication } from "../../../answer-application"
import { changeApplication } from "../../../change-application"
import type { ApplicationSaveBody } from "../../../validators-fairs"

/** `GET /staff/applications/:id`: with what it offers, scores for who sees them, and what can be done. One query. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerApplication(req, res)

/** `POST /staff/applications/:id` `{ version, zone_id, … }`: saves the whole of it, while the call is open. */
export const POST = (req: StaffRequest<ApplicationSaveBody>, res: MedusaResponse) =>
  changeApplication(req, res, "fair.apply", (context, hand, id) =>
    saveApplication(context, hand, id, req.validatedBody)
  )
