import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findOrderOfPaymentStep } from "./steps/find-order-of-payment"
import { postCapturesStep, type PostedCapture } from "./steps/post-captures"

export type PostSaleResult = {
  /** Null when the payment has no order yet; nothing is posted then, and the sweep comes back to it. */
  order_id: string | null
  transactions: PostedCapture[]
}

/**
 * Puts a captured payment into the ledger (M5, M8): one transaction for each capture of the payment's
 * order that has none yet. Safe to run any number of times, by anybody, at once: a capture that is
 * already posted comes back as the transaction that is there.
 */
export const postSaleWorkflow = createWorkflow("post-sale", (input: { payment_id: string }) => {
  const orderId = findOrderOfPaymentStep(input)
  const posted = when("has-order", { orderId }, ({ orderId }) => orderId !== null).then(() =>
    postCapturesStep(transform({ orderId }, ({ orderId }) => ({ order_id: orderId as string })))
  )
  const result = transform({ orderId, posted }, ({ orderId, posted }): PostSaleResult => ({
    order_id: orderId,
    transactions: posted ?? [],
  }))
  return new WorkflowResponse(result)
})
