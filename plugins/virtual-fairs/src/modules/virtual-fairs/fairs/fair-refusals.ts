import { MedusaError } from "@medusajs/framework/utils"
import type { Refusal } from "../transaction"

/** What the rules about fairs in the database mean to people, by the name of the constraint. */
export const FAIR_REFUSALS: Readonly<Record<string, Refusal>> = {
  fairs_fair_handle_key: {
    type: MedusaError.Types.CONFLICT,
    code: "handle_taken",
    message: "Another fair has this address",
  },
  fairs_fair_times: {
    type: MedusaError.Types.INVALID_DATA,
    code: "times_out_of_order",
    message: "The times of a fair follow each other",
  },
  fairs_zone_room: {
    type: MedusaError.Types.CONFLICT,
    code: "capacity_below_accepted",
    message: "More workshops are accepted than the zone would have room for",
  },
}
