import { MedusaError } from "@medusajs/framework/utils"
import type { Refusal } from "../transaction"

const conflict = (code: string, message: string): Refusal => ({
  type: MedusaError.Types.CONFLICT,
  code,
  message,
})

/** What the database's refusals about a month's close mean to people. */
export const SETTLEMENT_REFUSALS: Readonly<Record<string, Refusal>> = {
  revenue_settlement_month_key: conflict("month_settled", "This month is closed or being closed"),
  revenue_settlement_two_persons: conflict("same_person", "Somebody else has to approve what you closed"),
  revenue_settlement_kept: conflict("settlement_approved", "What was approved cannot be changed"),
  revenue_settlement_order: conflict("settlement_moved_on", "The close has moved on meanwhile"),
  revenue_settlement_digest: conflict("settlement_altered", "The shares are not the ones that were proposed"),
  revenue_hold_kept: conflict("hold_released", "This hold was released before"),
}

/** A refusal as an error. */
export function refused(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.CONFLICT, message, code)
}
