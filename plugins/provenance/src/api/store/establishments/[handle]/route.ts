import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applyTranslations, MedusaError } from "@medusajs/framework/utils"
import { isHandle } from "../../../../domain/handle"
import { publicEstablishmentPage, publicWorkshop } from "../../../../domain/public-view"
import { techniquesOf } from "../../../../domain/techniques"
import { PROVENANCE_MODULE } from "../../../../modules/provenance"
import type { ProvenanceModuleService } from "../../../../modules/provenance/service"

/**
 * `GET /store/establishments/:handle`: one establishment shown by name, with its open workshops. 404 for
 * any other handle, whether it does not exist or may not be named. Four queries: establishment, its workshops,
 * artisans per workshop, translations.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const handle = req.params.handle ?? ""
  const [establishment] = isHandle(handle)
    ? await provenance.listEstablishments(
        { handle, visibility: "name" },
        { relations: ["workshops"], take: 1 }
      )
    : []
  const workshops = (establishment?.workshops ?? [])
    .filter(({ closed_at }) => closed_at === null)
    .sort((a, b) => (a.handle < b.handle ? -1 : 1))
  if (!establishment) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No establishment has this handle")

  const artisans = await provenance.countArtisansByWorkshop(workshops.map(({ id }) => id))
  await applyTranslations({
    localeCode: req.locale,
    objects: [establishment, ...workshops],
    container: req.scope,
  })
  res.json({
    establishment: {
      ...publicEstablishmentPage(establishment, workshops.length),
      workshops: workshops.map((workshop) =>
        publicWorkshop(
          { ...workshop, techniques: techniquesOf(workshop.techniques), establishment },
          artisans.get(workshop.id) ?? 0
        )
      ),
    },
  })
}
