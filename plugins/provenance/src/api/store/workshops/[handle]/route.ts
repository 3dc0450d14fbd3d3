import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applyTranslations, MedusaError } from "@medusajs/framework/utils"
import { isHandle } from "../../../../domain/handle"
import { publicPhoto } from "../../../../domain/public-photo"
import { publicWorkshopPage } from "../../../../domain/public-view"
import { techniquesOf } from "../../../../domain/techniques"
import { PROVENANCE_MODULE } from "../../../../modules/provenance"
import { shownPhotos } from "../../../../modules/provenance/public/shown-photos"
import { workshopCounts } from "../../../../modules/provenance/public/workshop-counts"
import { trainingFacts } from "../../../../modules/provenance/register/facts"
import type { ProvenanceModuleService } from "../../../../modules/provenance/service"

/**
 * `GET /store/workshops/:handle`: one workshop with what is counted of it from five people on, its trainings, and
 * photos of which everybody in them agrees. A closed one answers too: what it made may be on sale. Five queries:
 * workshop with establishment, counts, trainings, photos, translations.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const handle = req.params.handle ?? ""
  const [workshop] = isHandle(handle)
    ? await provenance.listWorkshops({ handle }, { relations: ["establishment"], take: 1 })
    : []
  if (!workshop) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No workshop has this handle")

  const { id } = workshop
  const [counts, trainings, photos] = await Promise.all([
    provenance.reading((context) => workshopCounts(context, id)),
    provenance.reading((context) => trainingFacts(context, [id])),
    provenance.reading((context) => shownPhotos(context, id)),
    applyTranslations({ localeCode: req.locale, objects: [workshop], container: req.scope }),
  ])
  res.json({
    workshop: publicWorkshopPage(
      { ...workshop, techniques: techniquesOf(workshop.techniques) },
      counts,
      trainings.get(id),
      photos.map((photo) => publicPhoto(photo, req.locale))
    ),
  })
}
