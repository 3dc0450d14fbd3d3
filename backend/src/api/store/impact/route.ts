import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { takeSnapshot } from "../../../impact/take-snapshot"
import { IMPACT_MODULE } from "../../../modules/impact"
import type { ImpactModuleService } from "../../../modules/impact/service"

/**
 * `GET /store/impact`: public totals, as `PublicImpact`, of the latest day there is a table of. The very first is
 * made when it is asked for; from then on the nightly job makes them.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const impact = req.scope.resolve<ImpactModuleService>(IMPACT_MODULE)
  const latest = await impact.latest()
  if (!latest) await takeSnapshot(req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION))
  const table = latest ?? (await impact.latest())
  if (!table) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "There is no table of public totals")
  res.set("cache-control", "public, max-age=300").json({ impact: table })
}
