import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { REVENUE_ALLOCATION_MODULE } from "../../../../../modules/revenue-allocation"
import { releaseHold } from "../../../../../modules/revenue-allocation/holds/release-hold"
import type { LedgerService } from "../../../../../modules/revenue-allocation/service"
import { HOLD } from "../../../../../staff-lists/hold"
import type { ReleaseHoldBody } from "../../../../validators-settlement"

/**
 * `POST /staff/holds/:id/release` `{ note, document_id? }`: moves what today's terms allow and answers the hold;
 * `remainder` is what had to stay. 409 `hold_released`, `settlement_open`, `still_held`, 400 `unknown_document`.
 */
export const POST = async (req: StaffRequest<ReleaseHoldBody>, res: MedusaResponse) => {
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  await ledger.inTransaction((context) =>
    releaseHold(context, staffActor(req.staff), req.params.id ?? "", req.validatedBody)
  )
  await answerOne(req, res, HOLD)
}
