import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import { deliverParcel } from "../../../../../dispatch/revise-parcel"
import type { DeliveredBody } from "../../../../validators-dispatch"
import { answerParcel } from "../../answer-parcel"

/** `POST /staff/parcels/:id/delivered` `{ on }`: it arrived, or was picked up. Answers the dispatch. */
export const POST = (req: StaffRequest<DeliveredBody>, res: MedusaResponse) =>
  answerParcel(req, res, (context, id) =>
    deliverParcel(context, handOf(req, "dispatch.update", "dispatch.read"), id, req.validatedBody.on)
  )
