import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { REVENUE_ALLOCATION_MODULE } from "../../../../../../modules/revenue-allocation"
import { cancelBatch } from "../../../../../../modules/revenue-allocation/payouts/cancel-batch"
import type { LedgerService } from "../../../../../../modules/revenue-allocation/service"
import { PAYOUT_BATCHES } from "../../../../../../staff-lists/payout-batches"
import type { CancelBatchBody } from "../../../../../validators-payouts"

/** `POST /staff/payouts/batches/:id/cancel` `{ note? }`, before it is released. Answers the batch. */
export const POST = async (req: StaffRequest<CancelBatchBody>, res: MedusaResponse) => {
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const { note } = req.validatedBody
  await ledger.inTransaction((context) =>
    cancelBatch(context, staffActor(req.staff), req.params.id ?? "", note || null)
  )
  await answerOne(req, res, PAYOUT_BATCHES)
}
