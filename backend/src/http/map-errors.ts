import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const toHttp = errorHandler()

/**
 * Medusa's own mapping of errors to answers, but for two: an address that cannot be decoded, which it takes for a
 * failure of ours, and a conflict that says what it is about, in whose place it speaks of idempotency keys.
 */
export function mapErrors(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (MedusaError.isMedusaError(error) && error.type === MedusaError.Types.CONFLICT && error.code) {
    res.status(409).json({ type: error.type, code: error.code, message: error.message })
    return
  }
  const known =
    error instanceof URIError
      ? new MedusaError(MedusaError.Types.INVALID_DATA, "The address is not well-formed")
      : error
  toHttp(known as MedusaError, req, res, next)
}
