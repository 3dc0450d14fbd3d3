import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import { LATE_HOURS, TILL_METHODS } from "../../../../../domain/till"
import { readTillOffers } from "../../../../../modules/virtual-fairs/till/read-till"
import { fairsSeenBy } from "../../../../../staff-lists/fairs"
import { fairsService } from "../../../../fairs-service"
import { readSeen } from "../../../../read-seen"

/**
 * `GET /staff/fairs/:id/till`: what a table's device keeps, to sell also while it has no connection. `now` is the
 * database's clock, by which `sold_at` goes. Two queries.
 */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const hand = handOf(req, "fair.till", "fair.read")
  const fair = await readSeen(req, fairsSeenBy(req.staff), req.params.id ?? "", {
    text: "clock_timestamp() as now",
    gives: {} as { now: Date },
  })
  const offers = await fairsService(req).reading((context) =>
    readTillOffers(context, fair.id, hand.establishmentIds)
  )
  res.json({
    till: {
      fair: {
        ...{
          id: fair.id,
          handle: fair.handle,
          title: fair.words.title.es,
          state: fair.state,
          mode: fair.mode,
        },
        ...{ opens_at: fair.opens_at, closes_at: fair.closes_at },
      },
      now: fair.now.toISOString(),
      late_hours: LATE_HOURS,
      methods: TILL_METHODS,
      offers,
    },
  })
}
