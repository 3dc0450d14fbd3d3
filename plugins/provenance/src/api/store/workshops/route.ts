import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applyTranslations } from "@medusajs/framework/utils"
import { publicWorkshop } from "../../../domain/public-view"
import { techniquesOf } from "../../../domain/techniques"
import { PROVENANCE_MODULE } from "../../../modules/provenance"
import type { ProvenanceModuleService } from "../../../modules/provenance/service"
import { searchFilter } from "../../search-filter"
import type { WorkshopsQuery } from "../../validators"

/**
 * `GET /store/workshops?craft_line&establishment&region&q&limit&offset`, those that are open, alphabetically.
 * The handle of an establishment that may not be named finds nothing, like one that does not exist. Four queries: page with
 * establishments, count, artisans per workshop, translations.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { limit, offset, q, craft_line, establishment, region } = req.validatedQuery as WorkshopsQuery
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const place = {
    closed_at: null,
    ...(establishment !== undefined && { handle: establishment, visibility: "name" }),
    ...(region && { department: region }),
  }
  const [workshops, count] = await provenance.listAndCountWorkshops(
    {
      closed_at: null,
      establishment: place,
      ...(craft_line && { craft_line }),
      ...(q && searchFilter(q)),
    },
    { relations: ["establishment"], take: limit, skip: offset, order: { search_text: "ASC", id: "ASC" } }
  )
  const artisans = await provenance.countArtisansByWorkshop(workshops.map(({ id }) => id))
  await applyTranslations({ localeCode: req.locale, objects: workshops, container: req.scope })
  res.json({
    workshops: workshops.map((workshop) =>
      publicWorkshop(
        { ...workshop, techniques: techniquesOf(workshop.techniques) },
        artisans.get(workshop.id) ?? 0
      )
    ),
    count,
    limit,
    offset,
  })
}
