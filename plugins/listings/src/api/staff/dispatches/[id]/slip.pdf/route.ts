import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { handOf } from "@tejido/provenance/api/hand-of"
import { noSuch, reaches } from "@tejido/provenance/modules/provenance/lots/reach"
import { readSlip } from "../../../../../dispatch/slip/slip-facts"
import { shopUrl } from "../../../../../dispatch/settings"
import { slipPdf } from "../../../../../dispatch/slip/slip-pdf"
import { findDispatch } from "../../../../answer-dispatch"
import type { SlipQuery } from "../../../../validators-dispatch"

/**
 * `GET /staff/dispatches/:id/slip.pdf?parcel_id=`: what is to be packed, or what a parcel holds, with the card of
 * thanks; no prices. In Spanish, for the box. 409 `nothing_to_print`.
 */
export const GET = async (req: StaffRequest<unknown, SlipQuery>, res: MedusaResponse) => {
  const dispatch = await findDispatch(req, req.params.id ?? "")
  const hand = handOf(req, "dispatch.update", "dispatch.read")
  if (!reaches(hand, dispatch.establishment.id)) throw noSuch("dispatch")
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const asked = { dispatchId: dispatch.id, parcelId: req.validatedQuery.parcel_id }
  const slip = await readSlip(connection, shopUrl(), asked)
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader("Content-Disposition", `inline; filename="despacho-${slip.number}.pdf"`)
  res.setHeader("Cache-Control", "no-store")
  res.setHeader("X-Content-Type-Options", "nosniff")
  // The answer has begun: a failure now can only cut it off, and whoever went away is no failure.
  await pipeline(slipPdf(slip), res).catch((error: unknown) => {
    if (!res.closed) {
      req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`slip of ${slip.number}: ${String(error)}`)
    }
    res.destroy()
  })
}
