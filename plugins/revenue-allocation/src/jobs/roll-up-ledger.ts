import type { MedusaContainer } from "@medusajs/framework/types"
import { REVENUE_ALLOCATION_MODULE } from "../modules/revenue-allocation"
import type { LedgerService } from "../modules/revenue-allocation/service"
import { rollUp } from "../modules/revenue-allocation/totals/roll-up"

/** Each minute: adds up what was posted, so that the pages of the ledger stay fast. */
export default async function rollUpLedger(container: MedusaContainer): Promise<{ entries: number | null }> {
  return { entries: await rollUp(container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)) }
}

export const config = { name: "roll-up-ledger", schedule: "* * * * *" }
