import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { tryQuery } from "../../../../staff-search/try-query"

/** `GET /staff/search-words/try?q=`: how a query is read now, and what it finds first; see `TriedQuery`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  res.json(await tryQuery(req.scope, String(req.validatedQuery.q)))
}
