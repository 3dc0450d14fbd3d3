import type { MedusaContainer } from "@medusajs/framework/types"
import { SYSTEM } from "@tejido/institutions/audit/record-audit"
import { REVENUE_ALLOCATION_MODULE } from "../modules/revenue-allocation"
import { openPayees } from "../modules/revenue-allocation/payouts/open-payees"
import { carryOn, unfinishedBatches } from "../modules/revenue-allocation/payouts/release-batch"
import type { LedgerService } from "../modules/revenue-allocation/service"

const ACTOR = SYSTEM("payouts")

/** Each minute: what two persons released and a process did not finish sending is sent. */
export default async function carryOnPayouts(container: MedusaContainer): Promise<void> {
  const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const ids = await ledger.reading((context) => unfinishedBatches(context))
  for (const id of ids) await carryOn({ ledger, readPayees: openPayees(ledger.settings, ACTOR) }, ACTOR, id)
}

export const config = { name: "carry-on-payouts", schedule: "* * * * *" }
