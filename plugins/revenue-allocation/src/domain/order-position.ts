import { z } from "@medusajs/framework/zod"
import { centimos, sum, type Centimos } from "./centimos"
import { SaleLine, SaleShipping } from "./sale"

/** How money comes in and goes back. */
export const MOVEMENT_KINDS = ["capture", "refund", "dispute", "dispute_reversal"] as const
export type MovementKind = (typeof MOVEMENT_KINDS)[number]

/** One movement of an order's money at a payment provider. */
export const Movement = z.object({
  kind: z.enum(MOVEMENT_KINDS),
  /** Medusa's id of the capture or refund, the provider's of the dispute. */
  id: z.string().min(1),
  provider_id: z.string().min(1),
  /** Céntimos; what comes to us is positive. */
  amount: z.number().int(),
})
export type Movement = z.infer<typeof Movement>

/**
 * Where an order stands: what the buyer keeps, and every movement of its money so far. All that the order gives to
 * anybody follows from this and the policy (`allocateOrder`), whatever happened in whatever order. Kept with each
 * posting, so that anybody can compute it again.
 */
export const OrderPosition = z.object({
  currency_code: z.string().length(3),
  lines: z.array(SaleLine),
  shipping: z.array(SaleShipping),
  movements: z.array(Movement),
})
export type OrderPosition = z.infer<typeof OrderPosition>

/** What buyers' money is with us for the order: everything that came in less everything that went back. */
export function paidOf({ movements }: Pick<OrderPosition, "movements">): Centimos {
  return sum(movements.map(({ amount }) => centimos(amount)))
}
