import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { REVENUE_ALLOCATION_MODULE } from "../../../modules/revenue-allocation"
import type { LedgerService } from "../../../modules/revenue-allocation/service"
import { runSettlement } from "../../../modules/revenue-allocation/settlement/run-settlement"

/** As long as somebody waits for the answer. */
const BUDGET_MS = 4000

/**
 * Takes a settlement on while somebody waits; what does not fit, and what fails, is the job's. What was begun stays
 * begun, so a failure is not the request's.
 */
export async function takeOn(scope: MedusaContainer, id: string): Promise<void> {
  const ledger = scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  try {
    await runSettlement((work) => ledger.inTransaction(work), id, { budgetMs: BUDGET_MS })
  } catch (error) {
    const logger = scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`settlement ${id}: the job will try again`, error as Error)
  }
}
