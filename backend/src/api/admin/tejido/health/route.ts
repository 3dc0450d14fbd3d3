import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { HEALTH_CHECKS } from "../../../../health"
import { runChecks } from "../../../../health/run-checks"

/** The health of our parts; see {@link HEALTH_CHECKS}. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ parts: await runChecks(req.scope, HEALTH_CHECKS) })
}
