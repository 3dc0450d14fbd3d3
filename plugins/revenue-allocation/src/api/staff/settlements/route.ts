import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList, answerOne } from "@tejido/institutions/http/staff-list"
import { parseMonth } from "../../../domain/lima-month"
import { REVENUE_ALLOCATION_MODULE } from "../../../modules/revenue-allocation"
import type { LedgerService } from "../../../modules/revenue-allocation/service"
import { startSettlement } from "../../../modules/revenue-allocation/settlement/start-settlement"
import { SETTLEMENT, SETTLEMENTS } from "../../../staff-lists/settlements"
import type { NewSettlementBody } from "../../validators-settlement"
import { takeOn } from "./take-on"

/** `GET /staff/settlements`: the months' closes, the last one first. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, SETTLEMENTS)

/**
 * `POST /staff/settlements` `{ month }`: begins the close of a month and answers it, proposed when it could be computed
 * at once. Otherwise a job goes on with it and `done` of `total` says how far it has come. 409 `month_not_over`,
 * `month_settled`, `settlement_open`, `earlier_month_open`, `month_empty`, `no_policy_for_month`.
 */
export const POST = async (req: StaffRequest<NewSettlementBody>, res: MedusaResponse) => {
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const month = parseMonth(req.validatedBody.month)
  const id = await ledger.inTransaction((context) => startSettlement(context, staffActor(req.staff), month))
  await takeOn(req.scope, id)
  res.status(201)
  await answerOne(req, res, SETTLEMENT, id)
}
