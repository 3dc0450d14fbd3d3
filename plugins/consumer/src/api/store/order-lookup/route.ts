import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { LookupThrottle } from "../../../domain/lookup-throttle"
import type { OrderLookupBody } from "./validators"

const throttle = new LookupThrottle()

/**
 * `POST /store/order-lookup`: an order by its number and the e-mail it was bought with, and its secret (the
 * id of the cart it came from), which other routes ask for. One answer for a wrong number and a wrong
 * e-mail, so that nobody learns which orders exist; after ten misses on either, 429 for up to ten minutes.
 * Queries: one for the order, one for its cart.
 */
export const POST = async (req: MedusaRequest<OrderLookupBody>, res: MedusaResponse) => {
  const { display_id, email } = req.validatedBody
  const wait = await throttle.take(display_id, email)
  if (wait > 0) {
    res.status(429).setHeader("Retry-After", String(wait))
    res.json({ type: "too_many_requests", message: "Too many attempts. Try again later." })
    return
  }
  const { data: orders } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id", "email", "status", "created_at", "currency_code", "total", "cart.id"],
    filters: { display_id },
  })
  const order = orders.find((candidate) => candidate.email?.toLowerCase() === email)
  if (!order?.cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No order has this number and e-mail")
  await throttle.giveBack(display_id, email)
  const { cart, ...found } = order
  res.json({ order: found, secret: cart.id })
}
