import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList, answerOne } from "@tejido/institutions/http/staff-list"
import { readProposal } from "../../../domain/policy-proposal"
import { REVENUE_ALLOCATION_MODULE } from "../../../modules/revenue-allocation"
import { proposePolicy } from "../../../modules/revenue-allocation/policies/propose-policy"
import type { LedgerService } from "../../../modules/revenue-allocation/service"
import { POLICIES } from "../../../staff-lists/policies"
import type { PolicyBody } from "../../validators-policies"

/** `GET /staff/policies`: versions and proposals, the last first. Two queries: page, count. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, POLICIES)

/**
 * `POST /staff/policies` `{ rules, valid_from, note, document_id? }`: proposes the next version; answers the proposal.
 * What is wrong is refused as a whole, with every reason (`invalid_policy`).
 */
export const POST = async (req: StaffRequest<PolicyBody>, res: MedusaResponse) => {
  const { note, document_id, ...typed } = req.validatedBody
  const read = readProposal(typed, new Date())
  if (read.problems) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, read.problems.join("; "), "invalid_policy")
  }
  const { rules, valid_from } = read
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const id = await ledger.inTransaction((context) =>
    proposePolicy(context, staffActor(req.staff), { rules, valid_from, note, document_id })
  )
  res.status(201)
  await answerOne(req, res, POLICIES, id)
}
