import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { recordTerms } from "../../../../../modules/revenue-allocation/terms/record-terms"
import { readTermsVersions } from "../../../../../staff-lists/people/terms-versions"
import { answerChange } from "../../../../answer-change"
import { handOf, requireArtisan } from "../../../../require-artisan"
import type { TermsBody } from "../../../../validators-terms"

/** `GET /staff/artisans/:id/terms`: every version, the latest first; nothing that is sealed. Two queries. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const { id, connection } = await requireArtisan(req)
  const terms = await readTermsVersions(connection, { artisan: id })
  res.json({ terms, count: terms.length })
}

/**
 * `POST /staff/artisans/:id/terms`: 201 with the version that was recorded. The case, the reparation's account and an
 * open account stay as they were where none is given.
 */
export const POST = async (req: StaffRequest<TermsBody>, res: MedusaResponse) => {
  const hand = handOf(req, "terms.update", "terms.read")
  const { bank, account, account_kind, reparation_case, reparation_account, document_id, note, ...body } =
    req.validatedBody
  const input = {
    ...body,
    reparation_outstanding: BigInt(body.reparation_outstanding ?? 0),
    bank: bank ?? null,
    account: account ?? null,
    account_kind: account_kind ?? null,
    reparation_case: reparation_case ?? null,
    reparation_account: reparation_account ?? null,
    document_id: document_id ?? null,
    note: note ?? null,
  }
  await answerChange(
    req,
    res,
    ({ context, keys }) => recordTerms(context, hand, keys, req.params.id ?? "", input),
    async (connection, id) => ({ terms: (await readTermsVersions(connection, { id }))[0] }),
    201
  )
}
