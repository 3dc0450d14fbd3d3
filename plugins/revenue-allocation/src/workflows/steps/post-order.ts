import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { postOrder } from "../../facts/post-order"

/**
 * Brings the ledger to where an order stands. Has no compensation: what is posted stays posted, and posting again is
 * harmless.
 */
export const postOrderStep = createStep(
  "post-order",
  async ({ order_id }: { order_id: string }, { container }) =>
    new StepResponse(await postOrder(container, order_id))
)
