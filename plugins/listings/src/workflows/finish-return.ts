import { InventoryLevelWorkflowEvents, OrderWorkflowEvents, ReturnStatus } from "@medusajs/framework/utils"
import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import {
  adjustInventoryLevelsStep,
  createOrUpdateOrderPaymentCollectionWorkflow,
  emitEventStep,
  updateReturnItemsStep,
  updateReturnsStep,
} from "@medusajs/medusa/core-flows"
import { confirmChangeStep } from "./steps/confirm-change"

/** What a process that died within Medusa's `confirm-return-receive` left undone. */
export type FinishReturn = {
  order_id: string
  return_id: string
  confirmed_by: string
  /** The change of the order that is still open; null where the order has taken it. */
  change_id: string | null
  adjust: { inventory_item_id: string; location_id: string; adjustment: number }[]
  /** What came of each item of the return. */
  items: { id: string; received_quantity: number; damaged_quantity: number }[]
}

/** Stock, the order's change, what is owed by it, and the events that others follow. */
export const finishReturnWorkflow = createWorkflow("finish-return", (input: FinishReturn) => {
  when({ input }, ({ input }) => input.adjust.length > 0).then(() => {
    const levels = adjustInventoryLevelsStep(input.adjust)
    emitEventStep({
      eventName: InventoryLevelWorkflowEvents.UPDATED,
      data: transform({ levels, input }, ({ levels, input }) =>
        levels.map(({ id }) => ({ id, order_id: input.order_id }))
      ),
    })
  })
  updateReturnItemsStep(transform(input, ({ items }) => items))
  updateReturnsStep(
    transform(input, ({ return_id }) => [
      { id: return_id, status: ReturnStatus.RECEIVED, received_at: new Date() },
    ])
  )
  confirmChangeStep(input)
  createOrUpdateOrderPaymentCollectionWorkflow.runAsStep({
    input: transform(input, ({ order_id }) => ({ order_id })),
  })
  emitEventStep({
    eventName: OrderWorkflowEvents.RETURN_RECEIVED,
    data: transform(input, ({ order_id, return_id }) => ({ order_id, return_id })),
  }).config({ name: "emit-return-received" })
})
