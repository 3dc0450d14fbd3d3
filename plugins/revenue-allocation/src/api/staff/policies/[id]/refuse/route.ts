import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { REVENUE_ALLOCATION_MODULE } from "../../../../../modules/revenue-allocation"
import { dismissPolicy } from "../../../../../modules/revenue-allocation/policies/decide-policy"
import type { LedgerService } from "../../../../../modules/revenue-allocation/service"
import { POLICIES } from "../../../../../staff-lists/policies"
import type { PolicyDecisionBody } from "../../../../validators-policies"

/** `POST /staff/policies/:id/refuse` `{ note? }`: refuses a proposal of somebody else; answers it. */
export const POST = async (req: StaffRequest<PolicyDecisionBody>, res: MedusaResponse) => {
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  await ledger.inTransaction((context) =>
    dismissPolicy(
      context,
      staffActor(req.staff),
      req.params.id ?? "",
      "refused",
      req.validatedBody.note || null
    )
  )
  await answerOne(req, res, POLICIES)
}
