import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { foundProduct } from "../../publication/found-product"

/** The id of the origin that a product has by now. */
export const findOriginStep = createStep(
  "find-origin",
  async ({ product_id }: { product_id: string }, { container }) => {
    const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse((await foundProduct(connection, product_id)).origin?.id ?? "")
  }
)
