import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { REVENUE_ALLOCATION_MODULE } from "../../../../../modules/revenue-allocation"
import type { LedgerService } from "../../../../../modules/revenue-allocation/service"
import { findSettlement } from "../../../../../modules/revenue-allocation/settlement/settlement-row"
import { sharesOfSettlement } from "../../../../../staff-lists/settlement-shares"

/** `GET /staff/settlements/:id/shares`: each artisan's part of one month's close. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const { id } = await ledger.reading((context) => findSettlement(context, req.params.id ?? ""))
  await answerList(req, res, sharesOfSettlement(id))
}
