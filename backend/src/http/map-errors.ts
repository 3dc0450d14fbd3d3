import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const toHttp = errorHandler()

const REFUSALS: Readonly<Record<string, number>> = {
  [MedusaError.Types.CONFLICT]: 409,
  [MedusaError.Types.INVALID_DATA]: 400,
}

/**
 * Medusa's own mapping of errors to answers, but for three: an address that cannot be decoded, which it takes for a
 * failure of ours; a conflict that says what it is about, in whose place it speaks of idempotency keys; and a refusal
 * with `details`, which it leaves out.
 */
export function mapErrors(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (MedusaError.isMedusaError(error) && error.code) {
    const { type, code, message } = error
    const { details } = error as MedusaError & { details?: object }
    const status = REFUSALS[type]
    if (status && (type === MedusaError.Types.CONFLICT || details)) {
      res.status(status).json({ type, code, message, ...(details && { details }) })
      return
    }
  }
  const known =
    error instanceof URIError
      ? new MedusaError(MedusaError.Types.INVALID_DATA, "The address is not well-formed")
      : error
  toHttp(known as MedusaError, req, res, next)
}
