import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applyTranslations, MedusaError } from "@medusajs/framework/utils"
import { isHandle } from "@tejido/provenance/domain/handle"
import { publicStand } from "../../../../../../modules/virtual-fairs/public/public-fair"
import { readStandPage } from "../../../../../../modules/virtual-fairs/public/read-stand"
import { chargedPrices } from "../../../../../charged-prices"
import { fairsService } from "../../../../../fairs-service"

/**
 * `GET /store/fairs/:handle/stands/:stand`: one stand with what it sells at the prices of this moment. 404 before the
 * fair is announced. Three queries: the stand, prices, translations.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { handle = "", stand = "" } = req.params
  const page =
    isHandle(handle) && isHandle(stand)
      ? await fairsService(req).reading((context) => readStandPage(context, handle, stand))
      : null
  if (!page) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No stand of this fair has this handle")
  const [charged] = await Promise.all([
    chargedPrices(
      req.scope,
      page.kinds.flatMap(({ price_set_id }) => price_set_id ?? [])
    ),
    applyTranslations({
      localeCode: req.locale,
      objects: [page.workshop, ...page.kinds.map(({ product }) => product)],
      container: req.scope,
    }),
  ])
  res.json({ stand: publicStand(page, charged, req.locale) })
}
