import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import {
  type PosterFair,
  readPosterFair,
  readPosterPrices,
  readPosterStands,
} from "../../../../../posters/poster-facts"
import { type Posters, postersPdf } from "../../../../../posters/posters-pdf"
import { fairsService } from "../../../../fairs-service"
import { requireFair } from "../../../../require-fair"
import type { PostersQuery } from "../../../../validators-fairs"

/**
 * `GET /staff/fairs/:id/posters.pdf?kind=poster|stands|prices&size=a3|a4|a6`: the fair's poster, a card for each open
 * stand, or for each price, ready to print; of stands those within reach. In Spanish. 409 `nothing_to_print`.
 */
export const GET = async (req: StaffRequest<unknown, PostersQuery>, res: MedusaResponse) => {
  const { kind, size, locale } = req.validatedQuery
  const id = await requireFair(req)
  const fair = await fairsService(req).reading((context) => readPosterFair(context, id))
  if (!fair) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such fair")
  const posters = await read(req, { id, ...fair }, kind)
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader(
    "Content-Disposition",
    `attachment; filename="${FILE[kind][locale]}-${fair.handle}-${size}.pdf"`
  )
  res.setHeader("X-Content-Type-Options", "nosniff")
  // The answer has begun: a failure now can only cut it off, and whoever went away is no failure.
  await pipeline(postersPdf(fair, posters, size), res).catch((error: unknown) => {
    if (!res.closed) {
      req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`${kind} of ${fair.handle}: ${String(error)}`)
    }
    res.destroy()
  })
}

const FILE = {
  poster: { es: "afiche", en: "poster" },
  stands: { es: "puestos", en: "stands" },
  prices: { es: "precios", en: "prices" },
} as const

/** The cards are of the stands within reach; a poster shows the cloth of all. */
async function read(
  req: StaffRequest,
  fair: PosterFair & { id: string },
  kind: PostersQuery["kind"]
): Promise<Posters> {
  const reach = reachFilter(req.staff.ability, "fair.read")?.establishment_id?.$in ?? null
  return await fairsService(req).reading(async (context) => {
    if (kind === "poster") return { kind, stands: await readPosterStands(context, fair, null) }
    const posters: Posters =
      kind === "stands"
        ? { kind, stands: await readPosterStands(context, fair, reach) }
        : { kind, prices: await readPosterPrices(context, fair.id, reach) }
    const count = posters.kind === "stands" ? posters.stands.length : posters.prices.length
    if (count > 0) return posters
    throw new MedusaError(MedusaError.Types.CONFLICT, "No stand has anything to print", "nothing_to_print")
  })
}
