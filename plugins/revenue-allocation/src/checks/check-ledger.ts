import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type AuditActor, recordAudit } from "@tejido/institutions/audit/record-audit"
import { REVENUE_ALLOCATION_MODULE } from "../modules/revenue-allocation"
import type { LedgerService } from "../modules/revenue-allocation/service"
import { managerOf } from "../modules/revenue-allocation/transaction"
import type { Finding } from "./finding"
import { runChecks } from "./run-checks"

/** One run of all the checks, as it is kept. */
export type CheckRun = {
  id: string
  /** Who asked for it; null is the nightly job. */
  asked_by: string | null
  started_at: Date
  finished_at: Date
  /** How many were found in all. */
  findings: number
  checks: {
    name: string
    /** How much it looked at. */
    count: number
    findings: number
    /** The first of them. */
    first: Finding[]
  }[]
}

/** A broken ledger can break in a million places; the first say which rule. */
const KEPT = 50
const LOCK = "ledger-check"

/**
 * Proves the ledger now, on one snapshot of the database, and keeps what was found (M10). Audited when somebody asked.
 * @param actor null is the nightly job
 * @throws MedusaError CONFLICT `check_running` while another one runs
 */
export async function checkLedgerNow(
  container: MedusaContainer,
  actor: AuditActor | null
): Promise<CheckRun> {
  const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const started = new Date()
  const outcomes = await ledger.inTransaction(async (context) => {
    const manager = managerOf(context)
    await manager.execute("set transaction isolation level repeatable read read only")
    const [lock] = await manager.execute<{ locked: boolean }[]>(
      "select pg_try_advisory_xact_lock(hashtext(?)) as locked",
      [LOCK]
    )
    if (!lock?.locked) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "The ledger is being checked already",
        "check_running"
      )
    }
    return await runChecks((sql, values = []) => manager.execute(sql, [...values]))
  })
  const checks = outcomes.map(({ findings, ...outcome }) => ({
    ...outcome,
    findings: findings.length,
    first: findings.slice(0, KEPT),
  }))
  const findings = checks.reduce((all, check) => all + check.findings, 0)
  return await ledger.inTransaction(async (context) => {
    const [run] = await managerOf(context).execute<CheckRun[]>(
      `insert into ledger_check_run (asked_by, started_at, checks, findings) values (?, ?, ?::jsonb, ?)
       returning id::text, asked_by, started_at, finished_at, findings, checks`,
      [actor?.id ?? null, started, JSON.stringify(checks), findings]
    )
    if (!run) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "the run was not kept")
    if (actor) {
      const after = { findings }
      await recordAudit(context, actor, {
        action: "ledger.checked",
        resource: "ledger",
        resourceId: run.id,
        after,
      })
    }
    return run
  })
}

/** The last runs, the latest first. One query. */
export async function lastCheckRuns(container: MedusaContainer, limit: number): Promise<CheckRun[]> {
  const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  return await ledger.reading((context) =>
    managerOf(context).execute<CheckRun[]>(
      `select id::text, asked_by, started_at, finished_at, findings, checks from ledger_check_run order by id desc limit ?`,
      [limit]
    )
  )
}
