import { ProductWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createProductsWorkflow,
  createProductVariantsWorkflow,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { createOriginsWorkflow, linkLotWorkflow, reviseOriginsWorkflow } from "@tejido/provenance/workflows"
import { findOriginStep } from "./steps/find-origin"
import { noteAppliedStep } from "./steps/note-applied"
import { placeProductStep } from "./steps/place-product"
import { planPublicationStep } from "./steps/plan-publication"
import { LOCK_LIFE, LOCK_WAIT, publicationLock } from "./steps/publication-lock"
import { reviseOptionStep } from "./steps/revise-option"
import { reviseProductStep } from "./steps/revise-product"
import { revisePricesStep, reviseVariantsStep } from "./steps/revise-variants"
import { showProductStep } from "./steps/show-product"
import { stockNewVariantsStep } from "./steps/stock-new-variants"
import { translateProductStep } from "./steps/translate-product"

/**
 * Makes the shop's product equal to what a published listing says: the product itself, its variants with prices and
 * first stock, its English, where it comes from, the lot. Each step makes its part so, whatever is there, so that what
 * was cut short at any point is mended by the next run; and each is taken back when a later one fails. A new product is
 * shown to the public by the last step but one.
 *
 * In: the listing's id. Out: the product's.
 * @throws MedusaError CONFLICT `not_published`; CONFLICT `locked` while another run has been at it for long
 */
export const applyPublicationWorkflow = createWorkflow(
  "apply-publication",
  (input: { listing_id: string }) => {
    acquireLockStep({ key: transform(input, publicationLock), timeout: LOCK_WAIT, ttl: LOCK_LIFE })
    const plan = planPublicationStep(input)
    const created = when("product-is-missing", plan, ({ create }) => create.length > 0).then(() =>
      createProductsWorkflow.runAsStep({ input: transform(plan, ({ create }) => ({ products: create })) })
    )
    const product_id = transform(
      { plan, created },
      ({ plan, created }) => plan.product_id ?? created?.[0]?.id ?? ""
    )
    const part = transform({ plan, product_id }, ({ plan: { wanted, places }, product_id }) => ({
      wanted,
      places,
      product_id,
    }))
    when("product-is-there", plan, ({ create }) => create.length === 0).then(() => {
      reviseProductStep(part)
      placeProductStep(part)
    })
    reviseOptionStep(part)
    const missing = reviseVariantsStep(part)
    when("variants-are-missing", missing, (variants) => variants.length > 0).then(() =>
      createProductVariantsWorkflow.runAsStep({
        input: transform(missing, (variants) => ({ product_variants: variants })),
      })
    )
    revisePricesStep(part)
    stockNewVariantsStep(part)
    when("origin-is-unknown", plan, ({ origin_id }) => origin_id === null).then(() =>
      createOriginsWorkflow.runAsStep({
        input: transform(part, ({ wanted: { origin }, product_id }) => ({
          origins: [{ ...origin, product_id }],
        })),
      })
    )
    when("origin-is-known", plan, ({ origin_id }) => origin_id !== null).then(() =>
      reviseOriginsWorkflow.runAsStep({
        input: transform(plan, ({ wanted: { origin }, origin_id }) => ({
          revisions: [{ ...origin, id: origin_id ?? "" }],
        })),
      })
    )
    translateProductStep(part)
    const origin_id = findOriginStep(part)
    when("lot-is-named", plan, ({ wanted }) => wanted.lot_id !== null).then(() =>
      linkLotWorkflow.runAsStep({
        input: transform({ plan, origin_id }, ({ plan, origin_id }) => ({
          lot_id: plan.wanted.lot_id ?? "",
          origin_id,
        })),
      })
    )
    showProductStep(transform(product_id, (id) => ({ product_id: id, shown: true })))
    // One event for all of it: index and pages read the product anew.
    emitEventStep({
      eventName: ProductWorkflowEvents.UPDATED,
      data: transform(product_id, (id) => [{ id }]),
    })
    noteAppliedStep(
      transform({ plan, product_id }, ({ plan: { listing_id, seq }, product_id }) => ({
        listing_id,
        product_id,
        seq,
      }))
    )
    releaseLockStep({ key: transform(input, publicationLock) })
    return new WorkflowResponse(product_id)
  }
)
