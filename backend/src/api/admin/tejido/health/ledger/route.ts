import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type ledgerModule from "@tejido/revenue-allocation/modules/revenue-allocation"
import { ledger, LEDGER_RECORD } from "../../../../../health/ledger"
import { runChecks } from "../../../../../health/run-checks"
import { HEALTH_MODULE } from "../../../../../modules/health"
import type { HealthModuleService } from "../../../../../modules/health/service"

type LedgerService = InstanceType<(typeof ledgerModule)["service"]>

const SHOWN = 20

/** Proves the ledger now, however long it takes, and answers with its part of the health. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const findings = await req.scope.resolve<LedgerService>("revenueAllocation").check()
  await req.scope
    .resolve<HealthModuleService>(HEALTH_MODULE)
    .record(LEDGER_RECORD, true, { count: findings.length, findings: findings.slice(0, SHOWN) })
  const [part] = await runChecks(req.scope, [ledger])
  res.json({ part })
}
