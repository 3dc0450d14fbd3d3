import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"

/**
 * Checks that each product exists, is named once, and has no origin yet: Medusa's link tables hold as many
 * rows per product as they are given, whatever the link's definition says.
 */
export const requireProductsWithoutOriginStep = createStep(
  "require-products-without-origin",
  async (productIds: string[], { container }) => {
    const asked = new Set(productIds)
    if (asked.size < productIds.length) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "a product is there twice")
    }
    const { data: products } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product",
      fields: ["id", "origin.id"],
      filters: { id: productIds },
    })
    if (products.length < asked.size) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "a product does not exist")
    }
    const known = products.find((product) => "origin" in product && product.origin)
    if (known) {
      throw new MedusaError(MedusaError.Types.DUPLICATE_ERROR, `product ${known.id} already has an origin`)
    }
  }
)
