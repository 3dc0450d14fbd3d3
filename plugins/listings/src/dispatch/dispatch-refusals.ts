import { MedusaError } from "@medusajs/framework/utils"
import type { Refusal } from "../modules/listings/transaction"

const { CONFLICT, INVALID_DATA } = MedusaError.Types

/** What the rules about dispatches in the database mean to people, by the name of the constraint. */
export const DISPATCH_REFUSALS: Readonly<Record<string, Refusal>> = {
  listings_parcel_within_ordered: {
    type: CONFLICT,
    code: "more_than_ordered",
    message: "More than what is left to send",
  },
  listings_parcel_line_of_dispatch: {
    type: INVALID_DATA,
    code: "line_elsewhere",
    message: "This line belongs to another dispatch",
  },
  listings_parcel_line_line_id_fkey: {
    type: INVALID_DATA,
    code: "line_elsewhere",
    message: "There is no such line in this dispatch",
  },
  listings_return_line_line_id_fkey: {
    type: INVALID_DATA,
    code: "line_elsewhere",
    message: "There is no such line in this dispatch",
  },
  listings_parcel_line_pieces: {
    type: INVALID_DATA,
    code: "too_many_pieces",
    message: "More codes of pieces than pieces",
  },
  listings_return_within_dispatched: {
    type: CONFLICT,
    code: "more_than_sent",
    message: "More than what was sent and has not come back",
  },
  listings_return_line_came: {
    type: CONFLICT,
    code: "more_than_announced",
    message: "More came than was announced",
  },
  listings_parcel_order: {
    type: INVALID_DATA,
    code: "delivered_too_early",
    message: "A parcel cannot arrive before it left",
  },
}
