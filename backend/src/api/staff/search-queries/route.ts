import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { readList } from "@tejido/institutions/http/read-list"
import type { Database } from "../../../product-index/connection"
import { dayRange, listQueries } from "../../../staff-search/query-list"

/** `GET /staff/search-queries`: what visitors typed, by how often; see `FEWEST_SEARCHES`. One query. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const asked = readList(req.validatedQuery as Parameters<typeof readList>[0])
  const database = req.scope.resolve<Database>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows, count } = await listQueries(database, dayRange(asked.filters), asked)
  res.json({ search_queries: rows, count, limit: asked.limit, offset: asked.offset })
}
