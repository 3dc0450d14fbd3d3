import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { toJsonInteger } from "../../../../domain/centimos"
import { REVENUE_ALLOCATION_MODULE } from "../../../../modules/revenue-allocation"
import { prepareBatch } from "../../../../modules/revenue-allocation/payouts/prepare-batch"
import type { LedgerService } from "../../../../modules/revenue-allocation/service"
import { PAYOUT_BATCHES } from "../../../../staff-lists/payout-batches"
import type { NewBatchBody } from "../../../validators-payouts"

/** `GET /staff/payouts/batches`. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, PAYOUT_BATCHES)

/**
 * `POST /staff/payouts/batches` `{ rail, payees, month?, accounts? }`: claims what there is to pay. Answers 201
 * `{ batch: { id, number, control_count, control_total, left_out: { <reason>: <accounts> } } }`.
 */
export const POST = async (req: StaffRequest<NewBatchBody>, res: MedusaResponse) => {
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const actor = staffActor(req.staff)
  const { id, number, count, total, leftOut } = await ledger.inTransaction((context) =>
    prepareBatch(context, actor, req.validatedBody)
  )
  const batch = { id, number, control_count: count, control_total: toJsonInteger(total), left_out: leftOut }
  res.status(201).json({ batch })
}
