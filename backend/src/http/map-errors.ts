import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const toHttp = errorHandler()

/** Medusa's own mapping of errors to answers, which takes an address that cannot be decoded for a failure of ours. */
export function mapErrors(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const known =
    error instanceof URIError
      ? new MedusaError(MedusaError.Types.INVALID_DATA, "The address is not well-formed")
      : error
  toHttp(known as MedusaError, req, res, next)
}
