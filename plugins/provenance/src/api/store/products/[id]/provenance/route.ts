import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { publicProvenance } from "../../../../../domain/public-view"

type RecordedOrigin = Parameters<typeof publicProvenance>[0]

const PRODUCT_ID = /^[\w-]{1,100}$/

/**
 * `GET /store/products/:id/provenance`: where a published product comes from and who made it, by code. 404
 * for any other product and for one of which nothing is recorded. Four reads: product, link, origin with
 * its relations, translations.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = req.params.id ?? ""
  const origin = PRODUCT_ID.test(id) ? await recordedOrigin(id, req) : undefined
  if (!origin) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Nothing is recorded of where this product comes from")
  }
  res.json({ provenance: publicProvenance(origin) })
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
        "origin.makers.artisan.code",
        "origin.makers.artisan.alias",
        "origin.makers.artisan.alias_public",
      ],
      filters: { id, status: "published" },
    },
    { locale: req.locale }
  )
  return (products[0] as { origin?: RecordedOrigin } | undefined)?.origin
}
