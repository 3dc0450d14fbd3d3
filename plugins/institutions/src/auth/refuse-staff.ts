import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { clientAddress } from "../guard/client-address"
import { addressKey } from "./address-key"
import { countAttempt } from "./attempt"
import { ATTEMPT_LIMITS } from "./attempt-limits"

/**
 * Medusa lets anybody register for any actor type, as often as they like. Staff come by invitation only, and the
 * others are counted by network address: 429 `too_many_attempts`.
 */
export async function guardRegistration(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (req.params.actor_type === "staff") throw notForStaff("Staff accounts are made by invitation")
  const counted = [{ limit: ATTEMPT_LIMITS.registerAddress, subject: addressKey(clientAddress(req)) }]
  if (await countAttempt(req, res, counted, null)) next()
}

/** Neither a fresh token without end nor a cookie that signs in: a staff token lives and dies with its session. */
export function refuseStaffToken(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (req.auth_context.actor_type === "staff") throw notForStaff("Not for staff: sign in again")
  next()
}

function notForStaff(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.FORBIDDEN, message, "not_permitted")
}
