import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { REVENUE_ALLOCATION_MODULE } from ".."
import { postDispute } from "../../../facts/post-dispute"
import type { LedgerService } from "../service"
import { findAbsences } from "./find-absences"
import { settleDisputes } from "./settle-disputes"
import { settleLines } from "./settle-lines"

/**
 * Brings a provider's lines and the ledger together: posts the disputes, matches what can be matched, and finds what
 * the provider does not tell of. Safe to run at any time, by anybody, at once.
 */
export async function reconcileProvider(container: MedusaContainer, providerId: string): Promise<void> {
  const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  await settleDisputes(
    ledger,
    query,
    providerId,
    (dispute) => postDispute(container, dispute),
    (id, error) =>
      logger.error(`reconciliation: the dispute of line ${id} could not be posted`, error as Error)
  )
  await settleLines(ledger, query, providerId)
  await findAbsences(ledger, providerId)
}
