import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { ZodRawShape } from "@medusajs/framework/zod"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { type Connection, readOne } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"

/** Further columns of a list's rows, and what they give. */
export type Columns<More> = { text: string; gives?: More }

/**
 * One row of a list as the database has it, with further columns. One query.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of the member's sight alike
 */
export async function readSeen<Shape extends ZodRawShape, Raw, Row extends object, More>(
  req: StaffRequest,
  list: StaffList<Shape, Raw, Row>,
  id: string,
  columns: Columns<More> = { text: "null" }
): Promise<Raw & More> {
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const reach = reachFilter(req.staff.ability, list.permission)
  const named = list.byId?.(id)
  const all =
    reach &&
    named &&
    (await list.read({ reach, q: undefined, filters: {} }, { scope: req.scope, locale: "es" }))
  const found =
    all &&
    (await readOne<Raw & More>(connection, {
      ...all,
      select: `${all.select}, ${columns.text}`,
      where: [...all.where, named],
    }))
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no such ${list.one}`)
  return found
}
