import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { recordBeneficiary } from "../../../../../modules/revenue-allocation/terms/record-beneficiary"
import { readBeneficiaries } from "../../../../../staff-lists/people/beneficiaries"
import { answerChange } from "../../../../answer-change"
import { handOf, requireArtisan } from "../../../../require-artisan"
import type { BeneficiaryBody } from "../../../../validators-terms"

/** `GET /staff/artisans/:id/beneficiaries`: never who they are. Two queries. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const { id, connection } = await requireArtisan(req)
  const beneficiaries = await readBeneficiaries(connection, { artisan: id })
  res.json({ beneficiaries, count: beneficiaries.length })
}

/** `POST /staff/artisans/:id/beneficiaries`: 201 with the beneficiary as lists show it, and nothing of who it is. */
export const POST = async (req: StaffRequest<BeneficiaryBody>, res: MedusaResponse) => {
  const hand = handOf(req, "instruction.update", "terms.read")
  const { bank, account, account_kind, email, ...body } = req.validatedBody
  const input = {
    ...body,
    bank: bank ?? null,
    account: account ?? null,
    account_kind: account_kind ?? null,
    email: email ?? null,
  }
  await answerChange(
    req,
    res,
    ({ context, keys }) => recordBeneficiary(context, hand, keys(), req.params.id ?? "", input),
    async (connection, id) => ({ beneficiary: (await readBeneficiaries(connection, { id }))[0] }),
    201
  )
}
