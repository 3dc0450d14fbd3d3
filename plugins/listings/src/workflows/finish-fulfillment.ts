import { InventoryLevelWorkflowEvents, Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import {
  adjustInventoryLevelsStep,
  createRemoteLinkStep,
  deleteReservationsStep,
  emitEventStep,
  registerOrderFulfillmentStep,
  updateReservationsStep,
} from "@medusajs/medusa/core-flows"

/** What a process that died within Medusa's `create-order-fulfillment` left undone. */
export type FinishFulfillment = {
  order_id: string
  fulfillment_id: string
  created_by: string
  items: { id: string; quantity: number }[]
  register: boolean
  link: boolean
  adjust: { inventory_item_id: string; location_id: string; adjustment: number }[]
  /** What is left of each reservation; 0: nothing. */
  reservations: { id: string; quantity: number }[]
}

/**
 * Does what is left of `create-order-fulfillment` for a fulfillment that exists, by its own steps and in their order.
 * What was done is not done again: whoever calls says what is missing.
 */
export const finishFulfillmentWorkflow = createWorkflow("finish-fulfillment", (input: FinishFulfillment) => {
  when({ input }, ({ input }) => input.adjust.length > 0).then(() => {
    const levels = adjustInventoryLevelsStep(input.adjust)
    emitEventStep({
      eventName: InventoryLevelWorkflowEvents.UPDATED,
      data: transform({ levels, input }, ({ levels, input }) =>
        levels.map(({ id }) => ({ id, order_id: input.order_id }))
      ),
    })
  })
  when({ input }, ({ input }) => input.register).then(() => {
    registerOrderFulfillmentStep(
      transform(input, ({ order_id, fulfillment_id, created_by, items }) => ({
        ...{ order_id, created_by, items },
        reference: Modules.FULFILLMENT,
        reference_id: fulfillment_id,
      }))
    )
  })
  when({ input }, ({ input }) => input.link).then(() => {
    createRemoteLinkStep(
      transform(input, ({ order_id, fulfillment_id }) => [
        { [Modules.ORDER]: { order_id }, [Modules.FULFILLMENT]: { fulfillment_id } },
      ])
    )
  })
  updateReservationsStep(
    transform(input, ({ reservations }) => reservations.filter(({ quantity }) => quantity > 0))
  )
  deleteReservationsStep(
    transform(input, ({ reservations }) =>
      reservations.filter(({ quantity }) => quantity === 0).map(({ id }) => id)
    )
  )
})
