import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** Medusa lets anybody register for any actor type; staff come by invitation only. */
export function refuseStaffRegistration(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (req.params.actor_type === "staff") throw notForStaff("Staff accounts are made by invitation")
  next()
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
