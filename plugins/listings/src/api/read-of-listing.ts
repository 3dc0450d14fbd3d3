import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { type Connection, readOne, sql } from "@tejido/institutions/http/sql-list"
import { inReach } from "@tejido/provenance/staff-lists/conditions"

/**
 * What the columns say of the listing `l` that the path's `id` names. One query.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike
 */
export async function readOfListing<Row>(req: StaffRequest, select: string): Promise<Row> {
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const reach = reachFilter(req.staff.ability, "listing.read")
  const row =
    reach &&
    (await readOne<Row>(connection, {
      select,
      from: "listings_listing l",
      where: [sql("l.id = ?", req.params.id ?? ""), ...inReach("l.establishment_id", reach)],
      sort: {},
      key: "l.id",
    }))
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such listing")
  return row
}
