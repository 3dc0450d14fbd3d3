import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import { refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { addParcel } from "../../../../../dispatch/add-parcel"
import { findOrder } from "../../../../../dispatch/find-order"
import { makeDispatches } from "../../../../../dispatch/make-dispatches"
import { sendNow } from "../../../../../dispatch/send-now"
import { LISTINGS_MODULE } from "../../../../../modules/listings"
import type { ListingsService } from "../../../../../modules/listings/service"
import { answerDispatch } from "../../../../answer-dispatch"
import type { ParcelBody } from "../../../../validators-dispatch"

/**
 * `POST /staff/dispatches/:id/parcels`: sends what was packed, once however often the request arrives. Our row is
 * committed first; what of the rest does not come to be is carried on with (a parcel that is `sending`). Answers 201
 * with the dispatch.
 */
export const POST = async (req: StaffRequest<ParcelBody>, res: MedusaResponse) => {
  const hand = handOf(req, "dispatch.update", "dispatch.read")
  const listings = req.scope.resolve<ListingsService>(LISTINGS_MODULE)
  const id = req.params.id ?? ""
  const {
    pickup,
    carrier = pickup ? "pickup" : undefined,
    tracking_number = null,
    ...parcel
  } = req.validatedBody
  if (!carrier) throw refused(MedusaError.Types.INVALID_DATA, "carrier_missing", "Say who takes it")
  const orderId = await listings.reading((context) => findOrder(context, hand, id))
  // What was cancelled a moment ago is not packed any more, whether or not anybody told us.
  await listings.inTransaction((context) => makeDispatches(context, orderId))
  const parcelId = await listings.inTransaction((context) =>
    addParcel(context, hand, id, { ...parcel, carrier: pickup ? "pickup" : carrier, tracking_number })
  )
  await sendNow(req.scope, parcelId)
  res.status(201)
  await answerDispatch(req, res)
}
