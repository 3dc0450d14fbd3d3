import { z } from "@medusajs/framework/zod"
import { idQuery } from "@tejido/institutions/http/staff-list-query"

/** The secret is the id of the cart that became the order; only the buyer's browser and e-mail have it. */
export const OrderSecretQuery = z.strictObject({ secret: idQuery })
export type OrderSecretQuery = z.infer<typeof OrderSecretQuery>

/** Whether a path's segment can be an order's id; PostgreSQL does not even take every text. */
export function isOrderId(text: string): boolean {
  return idQuery.safeParse(text).success
}
