import type { MedusaContainer } from "@medusajs/framework/types"
import { REVENUE_ALLOCATION_MODULE } from "../modules/revenue-allocation"
import { providersWithDifferences } from "../modules/revenue-allocation/reconciliation/providers-with-differences"
import { reconcileProvider } from "../modules/revenue-allocation/reconciliation/reconcile-provider"
import type { LedgerService } from "../modules/revenue-allocation/service"

/** Each hour: what a report told before the ledger knew it is matched by now, and an import that broke off goes on. */
export default async function matchProviderLines(container: MedusaContainer): Promise<void> {
  const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  for (const providerId of await ledger.reading(providersWithDifferences)) {
    await reconcileProvider(container, providerId)
  }
}

export const config = { name: "match-provider-lines", schedule: "25 * * * *" }
