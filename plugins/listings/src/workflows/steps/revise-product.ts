import { isDeepStrictEqual } from "node:util"
import type { UpdateProductDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { foundProduct } from "../../publication/found-product"
import { asUpdate, fieldsThatWere, productFields } from "../../publication/product-fields"
import type { WantedProduct } from "../../publication/wanted-product"

/** Makes a product that is there say what the listing says, its variants aside; taken back whole. */
export const reviseProductStep = createStep(
  "revise-product",
  async ({ wanted, product_id }: { wanted: WantedProduct; product_id: string }, { container }) => {
    const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    const before = await foundProduct(connection, product_id)
    const { images, ...fields } = await productFields(container, wanted, before)
    await container.resolve(Modules.PRODUCT).updateProducts(product_id, {
      // Given again, each image would become another one.
      ...asUpdate(isDeepStrictEqual(before.images, images) ? fields : { ...fields, images }),
      handle: wanted.handle,
      external_id: wanted.external_id,
    })
    return new StepResponse(product_id, before)
  },
  async (before, { container }) => {
    if (!before) return
    const { id, handle, external_id } = before
    await container.resolve(Modules.PRODUCT).updateProducts(id, {
      ...asUpdate(fieldsThatWere(before)),
      handle,
      external_id,
    } as UpdateProductDTO)
  }
)
