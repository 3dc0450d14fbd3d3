import type { MedusaContainer } from "@medusajs/framework/types"
import { REVENUE_ALLOCATION_MODULE } from "../modules/revenue-allocation"
import { reconcileProvider } from "../modules/revenue-allocation/reconciliation/reconcile-provider"
import { reportedProviders } from "../modules/revenue-allocation/reconciliation/reported-providers"
import type { LedgerService } from "../modules/revenue-allocation/service"

/**
 * Each hour: what a report told before the ledger knew it is matched by now, what the ledger learned late is looked
 * for in the reports, and an import that broke off goes on.
 */
export default async function matchProviderLines(container: MedusaContainer): Promise<void> {
  const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  for (const providerId of await ledger.reading(reportedProviders)) {
    await reconcileProvider(container, providerId)
  }
}

export const config = { name: "match-provider-lines", schedule: "25 * * * *" }
