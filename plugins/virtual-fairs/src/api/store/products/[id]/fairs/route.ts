import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applyTranslations } from "@medusajs/framework/utils"
import { inLocale } from "../../../../../domain/readable"
import { readFairsOfProduct } from "../../../../../modules/virtual-fairs/public/fairs-of-product"
import { fairsService } from "../../../../fairs-service"

/**
 * `GET /store/products/:id/fairs`: where this product stands at fairs that run or are announced; none for a product
 * that there is not. Two queries: the fairs, translations.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  const found = /^[\w-]{1,100}$/.test(id)
    ? await fairsService(req).reading((context) => readFairsOfProduct(context, id))
    : []
  await applyTranslations({
    localeCode: req.locale,
    objects: found.map(({ stand }) => stand.workshop),
    container: req.scope,
  })
  res.json({
    fairs: found.map(({ fair, stand, fair_price, at_fair_price }) => ({
      fair: {
        handle: fair.handle,
        title: inLocale(fair.words.title, req.locale),
        state: fair.state,
        opens_at: fair.opens_at.toISOString(),
        closes_at: fair.closes_at.toISOString(),
      },
      stand: { handle: stand.handle, name: stand.workshop.name },
      fair_price,
      at_fair_price,
    })),
  })
}
