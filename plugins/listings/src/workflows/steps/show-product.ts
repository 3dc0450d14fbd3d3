import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Shows a product to the public, or no longer; as it was when a later step fails. */
export const showProductStep = createStep(
  "show-product",
  async ({ product_id, shown }: { product_id: string; shown: boolean }, { container }) => {
    const products = container.resolve(Modules.PRODUCT)
    const { status } = await products.retrieveProduct(product_id, { select: ["id", "status"] })
    const wanted = shown ? ProductStatus.PUBLISHED : ProductStatus.DRAFT
    if (status !== wanted) await products.updateProducts(product_id, { status: wanted })
    return new StepResponse(product_id, { product_id, status })
  },
  async (before, { container }) => {
    if (!before) return
    await container
      .resolve(Modules.PRODUCT)
      .updateProducts(before.product_id, { status: before.status as ProductStatus })
  }
)
