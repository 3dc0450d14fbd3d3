import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applyTranslations } from "@medusajs/framework/utils"
import { INSTITUTIONS_MODULE } from "../../../modules/institutions"
import type { InstitutionsModuleService } from "../../../modules/institutions/service"

/** More institutions than a shop's footer could name. */
const MOST = 100

/**
 * `GET /store/institutions?locale`: the public bodies that the shop names, in its order, the one that runs the market
 * marked with `manages_all`. Two queries: institutions, translations.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const institutions = await req.scope
    .resolve<InstitutionsModuleService>(INSTITUTIONS_MODULE)
    .listInstitutions({ shown_in_shop: true }, { order: { position: "ASC", code: "ASC" }, take: MOST })
  await applyTranslations({ localeCode: req.locale, objects: institutions, container: req.scope })
  res.json({
    institutions: institutions.map((institution) => ({
      code: institution.code,
      kind: institution.kind,
      name: institution.name,
      short_name: institution.short_name,
      legal_name: institution.legal_name,
      ruc: institution.ruc,
      address: institution.address,
      url: institution.url,
      email: institution.email,
      phone: institution.phone,
      hours: institution.hours,
      logo_url: institution.logo_url,
      manages_all: institution.manages_all,
    })),
  })
}
