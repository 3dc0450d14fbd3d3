import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { submitApplication } from "../../../../../modules/virtual-fairs/applications/save-application"
import { changeApplication } from "../../../../change-application"
import type { VersionBody } from "../../../../validators-fairs"

/** `POST /staff/applications/:id/submit` `{ version }`, while the call is open. */
export const POST = (req: StaffRequest<VersionBody>, res: MedusaResponse) =>
  changeApplication(req, res, "fair.apply", (context, hand, id) =>
    submitApplication(context, hand, id, req.validatedBody)
  )
