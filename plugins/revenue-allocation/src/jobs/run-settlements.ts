import type { MedusaContainer } from "@medusajs/framework/types"
import { REVENUE_ALLOCATION_MODULE } from "../modules/revenue-allocation"
import type { LedgerService } from "../modules/revenue-allocation/service"
import { runSettlement } from "../modules/revenue-allocation/settlement/run-settlement"
import { openSettlement } from "../modules/revenue-allocation/settlement/settlement-row"

/** Each minute: a month's close that was too long for the request that began it, or was interrupted, goes on. */
export default async function runSettlements(container: MedusaContainer): Promise<void> {
  const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const settlement = await ledger.reading((context) => openSettlement(context))
  if (settlement === null || settlement.state === "proposed") return
  await runSettlement((work) => ledger.inTransaction(work), settlement.id)
}

export const config = { name: "run-settlements", schedule: "* * * * *" }
