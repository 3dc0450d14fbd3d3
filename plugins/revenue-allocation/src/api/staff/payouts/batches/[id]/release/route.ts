import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { REVENUE_ALLOCATION_MODULE } from "../../../../../../modules/revenue-allocation"
import { openPayees } from "../../../../../../modules/revenue-allocation/payouts/open-payees"
import { releaseBatch } from "../../../../../../modules/revenue-allocation/payouts/release-batch"
import type { LedgerService } from "../../../../../../modules/revenue-allocation/service"
import { PAYOUT_BATCHES } from "../../../../../../staff-lists/payout-batches"

/**
 * `POST /staff/payouts/batches/:id/release`, by another person than prepared it: posts every payout and hands them to
 * the rail. Called again after it broke off, it goes on. Answers the batch.
 */
export const POST = async (req: StaffRequest, res: MedusaResponse) => {
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const actor = staffActor(req.staff)
  await releaseBatch({ ledger, readPayees: openPayees(ledger.settings, actor) }, actor, req.params.id ?? "")
  await answerOne(req, res, PAYOUT_BATCHES)
}
