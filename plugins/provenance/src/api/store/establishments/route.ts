import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { publicEstablishmentPage } from "../../../domain/public-view"
import { PROVENANCE_MODULE } from "../../../modules/provenance"
import type { ProvenanceModuleService } from "../../../modules/provenance/service"
import { searchFilter } from "../../search-filter"
import type { EstablishmentsQuery } from "../../validators"

/**
 * `GET /store/establishments?limit&offset&q&department`: those shown by name and not closed, alphabetically. The
 * others are neither listed, found nor counted. Three queries: page, count, workshops per establishment.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { limit, offset, q, department } = req.validatedQuery as EstablishmentsQuery
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const [establishments, count] = await provenance.listAndCountEstablishments(
    { visibility: "name", closed_at: null, ...(department && { department }), ...(q && searchFilter(q)) },
    { take: limit, skip: offset, order: { search_text: "ASC" } }
  )
  const workshops = await provenance.countWorkshopsByEstablishment(establishments.map(({ id }) => id))
  res.json({
    establishments: establishments.flatMap(
      (establishment) => publicEstablishmentPage(establishment, workshops.get(establishment.id) ?? 0) ?? []
    ),
    count,
    limit,
    offset,
  })
}
