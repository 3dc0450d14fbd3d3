import { ProductWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { noteAppliedStep } from "./steps/note-applied"
import { planHidingStep } from "./steps/plan-hiding"
import { LOCK_LIFE, LOCK_WAIT, publicationLock } from "./steps/publication-lock"
import { showProductStep } from "./steps/show-product"

/**
 * Takes the product of a listing that is not published out of the shop. It stays as it is otherwise: orders name it,
 * and it may come back.
 * @throws MedusaError CONFLICT `published` for one that is published by now
 */
export const hideProductWorkflow = createWorkflow("hide-product", (input: { listing_id: string }) => {
  acquireLockStep({ key: transform(input, publicationLock), timeout: LOCK_WAIT, ttl: LOCK_LIFE })
  const plan = planHidingStep(input)
  when("product-is-there", plan, ({ product_id }) => product_id !== null).then(() => {
    showProductStep(transform(plan, ({ product_id }) => ({ product_id: product_id ?? "", shown: false })))
    emitEventStep({
      eventName: ProductWorkflowEvents.UPDATED,
      data: transform(plan, ({ product_id }) => [{ id: product_id }]),
    })
  })
  noteAppliedStep(plan)
  releaseLockStep({ key: transform(input, publicationLock) })
})
