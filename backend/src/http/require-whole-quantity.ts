import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Medusa sells by weight as well and takes 1.5 of a thing. A piece of craft is whole, whether it is put into
 * a cart by itself (`quantity`) or comes with a new one (`items[].quantity`).
 */
export function requireWholeQuantity(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const body = (req.body ?? {}) as { quantity?: unknown; items?: unknown }
  const items = Array.isArray(body.items) ? (body.items as ({ quantity?: unknown } | null)[]) : []
  const quantities = [body.quantity, ...items.map((item) => item?.quantity)]
  if (quantities.some((quantity) => typeof quantity === "number" && !Number.isSafeInteger(quantity))) {
    return next(new MedusaError(MedusaError.Types.INVALID_DATA, "A quantity is a whole number of pieces"))
  }
  next()
}
