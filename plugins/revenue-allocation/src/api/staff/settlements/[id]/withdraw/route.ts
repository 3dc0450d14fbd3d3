import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { REVENUE_ALLOCATION_MODULE } from "../../../../../modules/revenue-allocation"
import type { LedgerService } from "../../../../../modules/revenue-allocation/service"
import { withdrawSettlement } from "../../../../../modules/revenue-allocation/settlement/decide-settlement"
import type { WithdrawSettlementBody } from "../../../../validators-settlement"

/**
 * `POST /staff/settlements/:id/withdraw` `{ note? }`: takes back a close that nobody has approved, with its shares.
 * Answers 204. 409 `settlement_approved`.
 */
export const POST = async (req: StaffRequest<WithdrawSettlementBody>, res: MedusaResponse) => {
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const note = req.validatedBody.note || null
  await ledger.inTransaction((context) =>
    withdrawSettlement(context, staffActor(req.staff), req.params.id ?? "", note)
  )
  res.status(204).end()
}
