import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import { reviseParcel } from "../../../../dispatch/revise-parcel"
import type { ParcelRevisionBody } from "../../../validators-dispatch"
import { answerParcel } from "../answer-parcel"

/** `POST /staff/parcels/:id` `{ carrier?, tracking_number? }`: puts them right, here and in the shop. Answers the dispatch. */
export const POST = (req: StaffRequest<ParcelRevisionBody>, res: MedusaResponse) =>
  answerParcel(req, res, (context, id) =>
    reviseParcel(context, handOf(req, "dispatch.update", "dispatch.read"), id, req.validatedBody)
  )
