import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { PROVENANCE_MODULE } from "../modules/provenance"
import type { OriginInput } from "../modules/provenance/service"
import { recordOriginsStep } from "./steps/record-origins"
import { requireProductsStep } from "./steps/require-products"

/** Emitted with `{ id }` of each product whose origin became known, after the link to it exists. */
export const PRODUCT_ORIGIN_CREATED = "product-origin.created"

/** Origins to create, each for one product that has none yet. */
export interface CreateOriginsInput {
  origins: (OriginInput & { product_id: string })[]
}

/**
 * Records where products come from and links each origin to its product. All or nothing: when a later step
 * fails, the origins are deleted again and the links dissolved.
 *
 * In: per product the workshop, the technique (Spanish), the makers with shares in basis points that add
 * up to 10000, and for a company's workshop the céntimos agreed per unit. Out: the origins, in the same order.
 * @throws MedusaError INVALID_DATA when shares are not a whole, a maker is there twice, or a product already
 *   has an origin (Medusa's own check of one-to-one links); NOT_FOUND for a product that does not exist
 */
export const createOriginsWorkflow = createWorkflow("create-origins", (input: CreateOriginsInput) => {
  requireProductsStep(transform(input, ({ origins }) => origins.map(({ product_id }) => product_id)))
  const origins = recordOriginsStep(
    transform(input, ({ origins }) =>
      origins.map(({ workshop_id, technique, agreed_pay_centimos, makers }) => ({
        workshop_id,
        technique,
        agreed_pay_centimos,
        makers,
      }))
    )
  )
  createRemoteLinkStep(
    transform({ input, origins }, ({ input, origins }) =>
      origins.map(({ id }, i) => ({
        [Modules.PRODUCT]: { product_id: input.origins[i]?.product_id },
        [PROVENANCE_MODULE]: { origin_id: id },
      }))
    )
  )
  emitEventStep({
    eventName: PRODUCT_ORIGIN_CREATED,
    data: transform(input, ({ origins }) => origins.map(({ product_id }) => ({ id: product_id }))),
  })
  return new WorkflowResponse(origins)
})
