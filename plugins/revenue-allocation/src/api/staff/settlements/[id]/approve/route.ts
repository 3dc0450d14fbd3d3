import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { REVENUE_ALLOCATION_MODULE } from "../../../../../modules/revenue-allocation"
import type { LedgerService } from "../../../../../modules/revenue-allocation/service"
import { approveSettlement } from "../../../../../modules/revenue-allocation/settlement/decide-settlement"
import { SETTLEMENT } from "../../../../../staff-lists/settlements"
import { takeOn } from "../../take-on"

/**
 * `POST /staff/settlements/:id/approve`: has exactly the proposed shares posted, and answers the settlement, closed when
 * that could be done at once; otherwise a job goes on. 409 `settlement_not_proposed`, `same_person`,
 * `settlement_altered`.
 */
export const POST = async (req: StaffRequest, res: MedusaResponse) => {
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const id = req.params.id ?? ""
  await ledger.inTransaction((context) => approveSettlement(context, staffActor(req.staff), id))
  await takeOn(req.scope, id)
  await answerOne(req, res, SETTLEMENT)
}
