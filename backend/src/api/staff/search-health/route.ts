import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { HEALTH_CHECKS } from "../../../health"
import { runChecks } from "../../../health/run-checks"

/** What of the market's health is about search, by code. */
const ABOUT_SEARCH = /^(product_index|index_freshness|search_\w+)$/

/** `GET /staff/search-health`: the parts of the market's health that are about search, as `/admin/tejido/health` has them. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const checks = HEALTH_CHECKS.filter(({ code }) => ABOUT_SEARCH.test(code))
  res.json({ parts: await runChecks(req.scope, checks) })
}
