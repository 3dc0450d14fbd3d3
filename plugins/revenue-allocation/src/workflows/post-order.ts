import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PostedFact } from "../facts/post-order"
import { findOrderOfPaymentStep } from "./steps/find-order-of-payment"
import { postOrderStep } from "./steps/post-order"

export type PostOrderResult = {
  /** Null when the payment has no order yet; nothing is posted then, and the sweep comes back to it. */
  order_id: string | null
  /** Every posting of the order, in their order. */
  transactions: PostedFact[]
}

/**
 * Brings the ledger to where an order stands, found by its id or by one of its payments (M5, M8): captures, refunds
 * and changes of its lines. Safe to run any number of times, by anybody, at once.
 */
export const postOrderWorkflow = createWorkflow(
  "post-order",
  (input: { order_id?: string; payment_id?: string }) => {
    const found = when("by-payment", { input }, ({ input }) => !input.order_id).then(() =>
      findOrderOfPaymentStep(transform({ input }, ({ input }) => ({ payment_id: input.payment_id ?? "" })))
    )
    const orderId = transform({ input, found }, ({ input, found }) => input.order_id ?? found ?? null)
    const posted = when("has-order", { orderId }, ({ orderId }) => orderId !== null).then(() =>
      postOrderStep(transform({ orderId }, ({ orderId }) => ({ order_id: orderId as string })))
    )
    const result = transform({ orderId, posted }, ({ orderId, posted }): PostOrderResult => ({
      order_id: orderId,
      transactions: posted ?? [],
    }))
    return new WorkflowResponse(result)
  }
)
