import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { scoreApplication } from "../../../../../modules/virtual-fairs/selection/score-application"
import { changeApplication } from "../../../../change-application"
import type { ScoresBody } from "../../../../validators-fairs"

/** `POST /staff/applications/:id/scores` `{ scores: [{ criterion_id, points, note? }] }`: the member's own. */
export const POST = (req: StaffRequest<ScoresBody>, res: MedusaResponse) =>
  changeApplication(req, res, "fair.select", (context, hand, id) =>
    scoreApplication(context, hand, id, req.validatedBody.scores)
  )
