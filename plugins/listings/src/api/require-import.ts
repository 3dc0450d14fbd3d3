import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { type Connection, readOne, sql } from "@tejido/institutions/http/sql-list"
import { noSuch } from "@tejido/provenance/modules/provenance/lots/reach"
import { IMPORTS } from "../staff-lists/imports"

/**
 * Finds out that the import which the path's `id` names is within reach. One query.
 * @returns its id
 * @throws MedusaError NOT_FOUND
 */
export async function requireImport(req: StaffRequest): Promise<string> {
  const id = req.params.id ?? ""
  const reach = reachFilter(req.staff.ability, IMPORTS.permission)
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const all =
    reach && (await IMPORTS.read({ reach, q: undefined, filters: {} }, { scope: req.scope, locale: "es" }))
  const found = all && (await readOne(connection, { ...all, where: [...all.where, sql("i.id = ?", id)] }))
  if (!found) throw noSuch("import")
  return id
}
