import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { REVENUE_ALLOCATION_MODULE } from "../../../../../../modules/revenue-allocation"
import { explainLine } from "../../../../../../modules/revenue-allocation/reconciliation/explain-line"
import type { LedgerService } from "../../../../../../modules/revenue-allocation/service"
import { PROVIDER_LINES } from "../../../../../../staff-lists/provider-lines"
import type { ExplainLineBody } from "../../../../../validators-reconciliation"

/** `POST /staff/reconciliation/lines/:id/explain { note }`: says why they differ; answers `{ line }`. */
export const POST = async (req: StaffRequest<ExplainLineBody>, res: MedusaResponse) => {
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const input = { id: req.params.id ?? "", note: req.validatedBody.note }
  await ledger.inTransaction((context) => explainLine(context, staffActor(req.staff), input))
  await answerOne(req, res, PROVIDER_LINES)
}
