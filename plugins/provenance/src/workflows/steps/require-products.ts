import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"

/** Checks that every product exists: a link would be made to anything. */
export const requireProductsStep = createStep(
  "require-products",
  async (productIds: string[], { container }) => {
    const { data: products } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "product", fields: ["id"], filters: { id: productIds } })
    const known = new Set(products.map(({ id }) => id))
    const unknown = productIds.find((id) => !known.has(id))
    if (unknown) throw new MedusaError(MedusaError.Types.NOT_FOUND, `product ${unknown} does not exist`)
  }
)
