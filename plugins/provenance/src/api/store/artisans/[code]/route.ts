import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applyTranslations, MedusaError } from "@medusajs/framework/utils"
import { isArtisanCode } from "../../../../domain/artisan-code"
import { publicArtisan } from "../../../../domain/public-view"
import { PROVENANCE_MODULE } from "../../../../modules/provenance"
import { competenceStandards } from "../../../../modules/provenance/public/competence-standards"
import { registrationFacts } from "../../../../modules/provenance/register/facts"
import type { ProvenanceModuleService } from "../../../../modules/provenance/service"

/**
 * `GET /store/artisans/:code`: alias and story as far as consent goes, whether the national register knows the
 * artisan, and in what they are certified. Four queries: artisan with workshop and establishment, register,
 * competences, translations.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const code = req.params.code ?? ""
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const [artisan] = isArtisanCode(code)
    ? await provenance.listArtisans({ code }, { relations: ["workshop", "workshop.establishment"], take: 1 })
    : []
  if (!artisan) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No artisan has this code")

  const { id } = artisan
  const [registered, standards] = await Promise.all([
    provenance.reading((context) => registrationFacts(context, [id])),
    provenance.reading((context) => competenceStandards(context, id)),
    applyTranslations({ localeCode: req.locale, objects: [artisan], container: req.scope }),
  ])
  res.json({
    artisan: publicArtisan(artisan, { inNationalRegister: registered.get(id) ?? false, standards }),
  })
}
