import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { centimos } from "../../../../../domain/centimos"
import type { InstructionPart } from "../../../../../domain/split-month"
import { recordInstruction } from "../../../../../modules/revenue-allocation/terms/record-instruction"
import { readInstructions } from "../../../../../staff-lists/people/instructions"
import { answerChange } from "../../../../answer-change"
import { handOf, requireArtisan } from "../../../../require-artisan"
import type { InstructionBody } from "../../../../validators-terms"

/** `GET /staff/artisans/:id/instructions`: the latest first. Two queries. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const { id, connection } = await requireArtisan(req)
  const instructions = await readInstructions(connection, { artisan: id })
  res.json({ instructions, count: instructions.length })
}

/** `POST /staff/artisans/:id/instructions`: 201 with the instruction. One that is in force has to be revoked first. */
export const POST = async (req: StaffRequest<InstructionBody>, res: MedusaResponse) => {
  const hand = handOf(req, "instruction.update", "terms.read")
  const { signed_on, starts_on, document_id, parts } = req.validatedBody
  const input = { signed_on, starts_on, document_id: document_id ?? null, parts: parts.map(partOf) }
  await answerChange(
    req,
    res,
    ({ context }) => recordInstruction(context, hand, req.params.id ?? "", input),
    async (connection, id) => ({ instruction: (await readInstructions(connection, { id }))[0] }),
    201
  )
}

function partOf(part: InstructionBody["parts"][number]): InstructionPart {
  const to =
    part.destination === "beneficiary"
      ? { destination: part.destination, beneficiary_id: part.beneficiary_id ?? "" }
      : { destination: part.destination }
  return part.kind === "amount"
    ? { ...to, kind: part.kind, amount: centimos(part.amount ?? 0) }
    : { ...to, kind: part.kind, percent_bp: part.percent_bp ?? 0 }
}
