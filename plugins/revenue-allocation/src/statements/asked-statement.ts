import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { type Connection, readOne } from "@tejido/institutions/http/sql-list"
import { REVENUE_ALLOCATION_MODULE } from "../modules/revenue-allocation"
import type { LedgerService } from "../modules/revenue-allocation/service"
import { type StaffStatement, STATEMENTS } from "../staff-lists/statements"
import type { MonthStatement } from "./month-statement"
import { productNamesIn } from "./product-names"
import { readStatement } from "./read-statement"

/**
 * The statement that the path's `id` names, whole.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of the member's reach alike
 */
export async function askedStatement(req: StaffRequest): Promise<MonthStatement> {
  const reach = reachFilter(req.staff.ability, STATEMENTS.permission)
  const named = STATEMENTS.byId?.(req.params.id ?? "")
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  if (reach && named) {
    const list = await STATEMENTS.read(
      { reach, q: undefined, filters: {} },
      { scope: req.scope, locale: "es" }
    )
    const row = await readOne<Pick<StaffStatement, "artisan" | "month" | "establishment">>(connection, {
      ...list,
      where: [...list.where, named],
    })
    const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
    const statement =
      row &&
      (await ledger.reading((context) =>
        readStatement(
          context,
          {
            artisanId: row.artisan.id,
            month: row.month,
            code: row.artisan.code,
            establishment: row.establishment.name,
          },
          productNamesIn(connection)
        )
      ))
    if (statement) return statement
  }
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such statement")
}
