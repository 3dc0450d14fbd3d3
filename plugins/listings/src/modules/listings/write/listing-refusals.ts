import { MedusaError } from "@medusajs/framework/utils"
import type { Refusal } from "../transaction"

/** What the rules about listings in the database mean to people, by the name of the constraint. */
export const LISTING_REFUSALS: Readonly<Record<string, Refusal>> = {
  IDX_listings_listing_code: {
    type: MedusaError.Types.CONFLICT,
    code: "code_taken",
    message: "Another listing of this prison has this code",
  },
}
