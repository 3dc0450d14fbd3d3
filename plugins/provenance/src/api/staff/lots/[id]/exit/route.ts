import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import { recordExit } from "../../../../../modules/provenance/lots/record-exit"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"
import { LOTS } from "../../../../../staff-lists/lots"
import { handOf } from "../../../../hand-of"
import type { LotExitBody } from "../../../../validators-lots"

/** `POST /staff/lots/:id/exit` `{ exit_number, exit_on }`: the lot left the prison. Answers the lot. */
export const POST = async (req: StaffRequest<LotExitBody>, res: MedusaResponse) => {
  const hand = handOf(req, "lot.update", "lot.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const id = req.params.id ?? ""
  await provenance.inTransaction((context) => recordExit(context, hand, id, req.validatedBody))
  await answerOne(req, res, LOTS)
}
