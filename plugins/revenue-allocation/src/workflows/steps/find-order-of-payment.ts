import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"

const Payments = z.array(
  z.object({ payment_collection: z.object({ order: z.object({ id: z.string() }).nullish() }).nullish() })
)

/** The id of the order that a payment belongs to; null while there is none (a webhook may come first). */
export const findOrderOfPaymentStep = createStep(
  "find-order-of-payment",
  async ({ payment_id }: { payment_id: string }, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "payment",
      fields: ["id", "payment_collection.order.id"],
      filters: { id: payment_id },
    })
    return new StepResponse(Payments.parse(data)[0]?.payment_collection?.order?.id ?? null)
  }
)
