import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type institutionsModule from "@tejido/institutions/modules/institutions"
import { dropWords } from "../../../../modules/search-desk/words/keep-words"
import { findWords } from "../../../../staff-search/word-list"

type InstitutionsService = InstanceType<(typeof institutionsModule)["service"]>

/** `GET /staff/search-words/:id`. Two short queries. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  res.json({ search_word: await findWords(req.scope, req.params.id ?? "") })
}

/** `DELETE /staff/search-words/:id`: takes out what curators made of a group; the file's own holds again. */
export async function DELETE(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? ""
  const institutions = req.scope.resolve<InstitutionsService>("institutions")
  await institutions.inTransaction((context) => dropWords(context, staffActor(req.staff), id))
  res.json({ id, object: "search_word", deleted: true })
}
