import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { checkLedgerNow } from "../checks/check-ledger"
import type { Finding } from "../checks/finding"
import { sweep } from "../facts/sweep"

const SHOWN = 20

/**
 * Each night: every capture and refund there ever was is posted, and the ledger's own proof (M10).
 * @returns how much was found, and the first of it, for whoever follows the job's outcome
 */
export default async function checkLedger(
  container: MedusaContainer
): Promise<{ count: number; findings: Finding[] }> {
  await sweep(container, new Date(0))
  const run = await checkLedgerNow(container, null)
  const findings = run.checks.flatMap(({ first }) => first)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { rule, subject, detail } of findings) logger.error(`ledger: ${rule}: ${subject}: ${detail}`)
  if (run.findings === 0) logger.info("ledger: checked, it holds")
  return { count: run.findings, findings: findings.slice(0, SHOWN) }
}

/** 08:10 UTC is 03:10 in Lima. */
export const config = { name: "check-ledger", schedule: "10 8 * * *" }
