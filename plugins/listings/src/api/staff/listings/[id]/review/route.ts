import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { type Connection, readOne, sql } from "@tejido/institutions/http/sql-list"
import { inReach } from "@tejido/provenance/staff-lists/conditions"
import { readReviewEvents } from "../../../../../staff-lists/review-events"

/**
 * `GET /staff/listings/:id/review`: what was said and decided about it, the first first. Answers
 * `{ events: [{ kind, of_edit, by, at, note, reasons, checklist }] }`. Two queries.
 */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const id = req.params.id ?? ""
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const reach = reachFilter(req.staff.ability, "listing.read")
  const found =
    reach &&
    (await readOne(connection, {
      select: "l.id",
      from: "listings_listing l",
      where: [sql("l.id = ?", id), ...inReach("l.establishment_id", reach)],
      sort: {},
      key: "l.id",
    }))
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such listing")
  res.json({ events: await readReviewEvents(connection, id) })
}
