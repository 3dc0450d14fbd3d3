import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Database } from "../../../../product-index/connection"
import { dayRange, queryFigures } from "../../../../staff-search/query-list"

/** `GET /staff/search-queries/figures`: how much was searched for, day by day. One query. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const database = req.scope.resolve<Database>(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({
    figures: await queryFigures(database, dayRange(req.validatedQuery as Parameters<typeof dayRange>[0])),
  })
}
