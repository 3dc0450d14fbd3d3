import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { REVENUE_ALLOCATION_MODULE } from "../../../../modules/revenue-allocation"
import { type Outcome, recordOutcome } from "../../../../modules/revenue-allocation/payouts/record-outcome"
import { refused } from "../../../../modules/revenue-allocation/payouts/refusals"
import type { LedgerService } from "../../../../modules/revenue-allocation/service"
import { PAYOUTS } from "../../../../staff-lists/payouts"
import type { OutcomeBody } from "../../../validators-payouts"

/** Records what the signed-in member found out about a payout, and answers with it. */
export async function answerOutcome(
  req: StaffRequest<OutcomeBody>,
  res: MedusaResponse,
  to: Outcome["to"]
): Promise<void> {
  const { note, document_id } = req.validatedBody
  if (document_id) await requireProof(req, document_id)
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  await ledger.inTransaction((context) =>
    recordOutcome(context, staffActor(req.staff), req.params.id ?? "", { to, note, documentId: document_id })
  )
  await answerOne(req, res, PAYOUTS)
}

/** A proof is about whose payout it is, or about several. */
async function requireProof(req: StaffRequest, documentId: string): Promise<void> {
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw(
    `select 1 from provenance_document proof
     where proof.id = ? and proof.kind = 'payout_proof' and (proof.artisan_id is null or exists (
       select from revenue_payout payout where payout.id = ? and payout.artisan_id = proof.artisan_id))`,
    [documentId, req.params.id ?? ""]
  )
  if (rows.length === 0) throw refused("unknown_document")
}
