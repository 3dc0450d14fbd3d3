import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { publicProvenance } from "../../../../../domain/public-view"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import { latestCertificates } from "../../../../../modules/provenance/public/latest-certificates"
import { registrationFacts } from "../../../../../modules/provenance/register/facts"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"

type RecordedOrigin = Parameters<typeof publicProvenance>[0] & { id: string }

const PRODUCT_ID = /^[\w-]{1,100}$/

/**
 * `GET /store/products/:id/provenance`: where a published product comes from, who made it, by code, and its latest
 * certificates. 404 for any other product and for one of which nothing is recorded. Six reads: product, link, origin
 * with its relations, translations, register, certificates.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = req.params.id ?? ""
  const origin = PRODUCT_ID.test(id) ? await recordedOrigin(id, req) : undefined
  if (!origin) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Nothing is recorded of where this product comes from")
  }
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const makers = origin.makers.map(({ artisan }) => artisan.id)
  const [registered, certificates] = await Promise.all([
    provenance.reading((context) => registrationFacts(context, makers)),
    provenance.reading((context) => latestCertificates(context, origin.id)),
  ])
  res.json({ provenance: publicProvenance(origin, registered, certificates) })
}

async function recordedOrigin(id: string, req: MedusaRequest): Promise<RecordedOrigin | undefined> {
  const { data: products } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph(
    {
      entity: "product",
      fields: [
        "id",
        "origin.id",
        "origin.technique",
        "origin.workshop.id",
        "origin.workshop.handle",
        "origin.workshop.name",
        "origin.workshop.craft_line",
        "origin.workshop.mode",
        "origin.workshop.establishment.id",
        "origin.workshop.establishment.handle",
        "origin.workshop.establishment.name",
        "origin.workshop.establishment.department",
        "origin.workshop.establishment.visibility",
        "origin.makers.artisan.id",
        "origin.makers.artisan.code",
        "origin.makers.artisan.alias",
        "origin.makers.artisan.alias_public",
        "origin.makers.artisan.story",
        "origin.makers.artisan.story_public",
        "origin.makers.artisan.erased_at",
      ],
      filters: { id, status: "published" },
    },
    { locale: req.locale }
  )
  return (products[0] as { origin?: RecordedOrigin } | undefined)?.origin
}
