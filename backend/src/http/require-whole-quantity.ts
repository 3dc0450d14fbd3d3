import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** Medusa sells by weight as well and takes 1.5 of a thing. A piece of craft is whole. */
export function requireWholeQuantity(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const quantity = (req.body as { quantity?: unknown } | undefined)?.quantity
  if (typeof quantity === "number" && !Number.isSafeInteger(quantity)) {
    return next(new MedusaError(MedusaError.Types.INVALID_DATA, "A quantity is a whole number of pieces"))
  }
  next()
}
