import { MedusaError } from "@medusajs/framework/utils"
import type { Refusal } from "../transaction"

const { CONFLICT, INVALID_DATA } = MedusaError.Types

/** What the rules about lots in the database mean to people, by the name of the constraint. */
export const LOT_REFUSALS: Readonly<Record<string, Refusal>> = {
  provenance_lot_quantity: {
    type: INVALID_DATA,
    code: "quantity_out_of_range",
    message: "A lot has 1 to 5000 pieces",
  },
  provenance_lot_order: {
    type: INVALID_DATA,
    code: "dates_out_of_order",
    message: "A lot is begun before it is finished, and finished before it leaves",
  },
  provenance_lot_shares: {
    type: INVALID_DATA,
    code: "shares_not_whole",
    message: "The makers' shares do not add up to the whole",
  },
  provenance_lot_kept: {
    type: CONFLICT,
    code: "lot_has_left",
    message: "A lot that has left the prison or was voided stays as it is",
  },
  provenance_custody_order: {
    type: INVALID_DATA,
    code: "custody_too_early",
    message: "A step cannot be earlier than the one before",
  },
}
