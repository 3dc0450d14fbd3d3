import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applyTranslations } from "@medusajs/framework/utils"
import { isHandle } from "@tejido/provenance/domain/handle"
import { readNearlyGone } from "../../../../../modules/virtual-fairs/public/nearly-gone"
import { fairsService } from "../../../../fairs-service"

/**
 * `GET /store/fairs/:handle/nearly-gone`: pieces of which few are left at the fair's price, while it runs; none
 * otherwise. Two queries: the pieces, translations.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { handle = "" } = req.params
  const pieces = isHandle(handle)
    ? await fairsService(req).reading((context) => readNearlyGone(context, handle))
    : []
  await applyTranslations({
    localeCode: req.locale,
    objects: pieces.flatMap(({ workshop, product }) => [workshop, product]),
    container: req.scope,
  })
  res.json({
    pieces: pieces.map(({ stand, workshop, product, fair_price, left }) => ({
      stand,
      stand_name: workshop.name,
      product,
      fair_price,
      left,
    })),
  })
}
