import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import { recordCustody } from "../../../../../modules/provenance/lots/record-custody"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"
import { answerCustody } from "../../../../answer-custody"
import { handOf } from "../../../../hand-of"
import type { CustodyBody } from "../../../../validators-lots"

/** `GET /staff/lots/:id/custody`: the chain, verified now. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerCustody(req, res, "lot")

/** `POST /staff/lots/:id/custody` `{ kind, occurred_on, document_number?, note? }`: one step more. Answers the chain. */
export const POST = async (req: StaffRequest<CustodyBody>, res: MedusaResponse) => {
  const hand = handOf(req, "lot.update", "lot.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const subject = { type: "lot" as const, id: req.params.id ?? "" }
  await provenance.inTransaction((context) => recordCustody(context, hand, subject, req.validatedBody))
  await answerCustody(req, res, "lot")
}
