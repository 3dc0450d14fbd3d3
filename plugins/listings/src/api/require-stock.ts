import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { LEVEL_OF_LISTING } from "../stock/level-of-listing"

/**
 * The id of the stock level that the path names.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike. One query.
 */
export async function requireStock(req: StaffRequest): Promise<string> {
  const id = req.params.id ?? ""
  const reach = reachFilter(req.staff.ability, "stock.read")
  const { rows } = await req.scope
    .resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ establishment_id: string }>(
      `select l.establishment_id from ${LEVEL_OF_LISTING} where il.id = ? limit 1`,
      [id]
    )
  const at = rows[0]?.establishment_id
  if (!reach || at === undefined || (reach.establishment_id && !reach.establishment_id.$in.includes(at))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such stock")
  }
  return id
}
