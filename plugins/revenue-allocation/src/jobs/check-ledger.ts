import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sweep } from "../facts/sweep"
import { REVENUE_ALLOCATION_MODULE } from "../modules/revenue-allocation"
import type { LedgerService } from "../modules/revenue-allocation/service"

const SHOWN = 20

/**
 * Each night: every capture there ever was is posted, and the ledger's own proof (M10).
 * @returns how much was found, and the first of it, for whoever follows the job's outcome
 */
export default async function checkLedger(
  container: MedusaContainer
): Promise<{ count: number; findings: Awaited<ReturnType<LedgerService["check"]>> }> {
  await sweep(container, new Date(0))
  const findings = await container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE).check()
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { rule, subject, detail } of findings) logger.error(`ledger: ${rule}: ${subject}: ${detail}`)
  if (findings.length === 0) logger.info("ledger: checked, it holds")
  return { count: findings.length, findings: findings.slice(0, SHOWN) }
}

/** 08:10 UTC is 03:10 in Lima. */
export const config = { name: "check-ledger", schedule: "10 8 * * *" }
