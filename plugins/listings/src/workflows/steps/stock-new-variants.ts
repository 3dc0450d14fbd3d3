import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { foundProduct } from "../../publication/found-product"
import { stockLocationOf } from "../../publication/stock-location-of"
import type { ShopPlaces } from "../../publication/differences"
import type { WantedProduct } from "../../publication/wanted-product"

/**
 * Gives variants that have never been in stock the stock that the listing begins with, at their prison. From then on
 * stock is counted and sold, and no listing changes it.
 */
export const stockNewVariantsStep = createStep(
  "stock-new-variants",
  async (
    { wanted, product_id, places }: { wanted: WantedProduct; product_id: string; places: ShopPlaces },
    { container }
  ) => {
    const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    const { variants } = await foundProduct(connection, product_id)
    const unstocked = variants.flatMap(({ key, items }) => {
      const stock = wanted.variants.find((variant) => variant.key === key)?.stock
      const item = items.some(({ levels }) => levels > 0) ? undefined : items[0]
      return item && stock !== undefined ? [{ inventory_item_id: item.id, stocked_quantity: stock }] : []
    })
    if (unstocked.length === 0) return new StepResponse<string[], string[]>([], [])
    const location_id = await stockLocationOf(container, wanted.establishment_id, places.sales_channel_id)
    const levels = await container
      .resolve(Modules.INVENTORY)
      .createInventoryLevels(unstocked.map((level) => ({ ...level, location_id })))
    const ids = levels.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.INVENTORY).deleteInventoryLevels(ids)
  }
)
