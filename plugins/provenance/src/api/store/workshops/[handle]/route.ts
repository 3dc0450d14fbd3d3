import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applyTranslations, MedusaError } from "@medusajs/framework/utils"
import { isHandle } from "../../../../domain/handle"
import { publicWorkshop } from "../../../../domain/public-view"
import { techniquesOf } from "../../../../domain/techniques"
import { PROVENANCE_MODULE } from "../../../../modules/provenance"
import type { ProvenanceModuleService } from "../../../../modules/provenance/service"

/** `GET /store/workshops/:handle`. Three queries: workshop with establishment, artisans, translations. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const handle = req.params.handle ?? ""
  const [workshop] = isHandle(handle)
    ? await provenance.listWorkshops({ handle }, { relations: ["establishment"], take: 1 })
    : []
  if (!workshop) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No workshop has this handle")

  const artisans = await provenance.countArtisansByWorkshop([workshop.id])
  await applyTranslations({ localeCode: req.locale, objects: [workshop], container: req.scope })
  res.json({
    workshop: publicWorkshop(
      { ...workshop, techniques: techniquesOf(workshop.techniques) },
      artisans.get(workshop.id) ?? 0
    ),
  })
}
