import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applyTranslations, MedusaError } from "@medusajs/framework/utils"
import { isHandle } from "@tejido/provenance/domain/handle"
import { publicFair } from "../../../../modules/virtual-fairs/public/public-fair"
import { readFairPage } from "../../../../modules/virtual-fairs/public/read-fair"
import { fairsService } from "../../../fairs-service"

/**
 * `GET /store/fairs/:handle`: one fair with its zones and stands, and the server's clock. 404 before it is announced.
 * Two queries: the fair, translations.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { handle = "" } = req.params
  const fair = isHandle(handle)
    ? await fairsService(req).reading((context) => readFairPage(context, handle))
    : null
  if (!fair) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No fair has this handle")
  await applyTranslations({
    localeCode: req.locale,
    objects: fair.zones.flatMap(({ stands }) => stands.map(({ workshop }) => workshop)),
    container: req.scope,
  })
  res.json({ fair: publicFair(fair, req.locale) })
}
