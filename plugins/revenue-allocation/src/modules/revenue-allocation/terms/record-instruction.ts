import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import {
  instructionProblems,
  type InstructionStatement,
  type InstructionTime,
} from "../../../domain/instruction"
import type { InstructionPart } from "../../../domain/split-month"
import { checked, managerOf } from "../transaction"
import { livingBeneficiaries } from "./beneficiaries-of"
import { type Hand, holdLivingArtisan } from "./hold-artisan"
import { refuseIf, TERMS_REFUSALS } from "./refused"
import { documentProblems } from "./require-document"

/**
 * Records what an artisan signed about the part that is theirs: to whom in the family how much of it goes, and what is
 * saved. There is no family percentage in law; this is the only ground for paying them (M1).
 * @returns its id
 * @throws Refused with every reason; MedusaError NOT_FOUND, CONFLICT `artisan_erased`
 */
export async function recordInstruction(
  context: Context,
  hand: Hand,
  artisanId: string,
  input: InstructionStatement & { document_id: string | null }
): Promise<string> {
  const artisan = await holdLivingArtisan(context, hand, artisanId)
  const others = await managerOf(context).execute<InstructionTime[]>(
    "select starts_on::text, revoked_on::text from revenue_instruction where artisan_id = ?",
    [artisanId]
  )
  const beneficiaries = await livingBeneficiaries(context, artisanId)
  refuseIf([
    ...instructionProblems(input, others, { beneficiaries, today: artisan.today }),
    ...(await documentProblems(context, artisanId, ["instruction"], input.document_id)),
  ])
  const id = generateEntityId(undefined, "inst")
  const fact = { signed_on: input.signed_on, starts_on: input.starts_on, document_id: input.document_id }
  const parts = input.parts.map(partRow)
  await checked(context, TERMS_REFUSALS, async (manager) => {
    await manager.execute(
      `insert into revenue_instruction (id, artisan_id, signed_on, starts_on, document_id, recorded_by)
       values (?, ?, ?, ?, ?, ?)`,
      [id, artisanId, ...Object.values(fact), hand.actor.id ?? "system"]
    )
    await manager.execute(
      `insert into revenue_instruction_part (instruction_id, position, destination, beneficiary_id, kind, amount,
         percent_bp)
       select ?, position, destination, beneficiary_id, kind, amount, percent_bp
       from jsonb_to_recordset(?::jsonb) as part (position int, destination text, beneficiary_id text, kind text,
         amount bigint, percent_bp int)`,
      [id, JSON.stringify(parts)]
    )
  })
  await recordAudit(context, hand.actor, {
    action: "instruction.recorded",
    resource: "instruction",
    resourceId: id,
    establishmentId: artisan.establishment_id,
    after: { artisan_id: artisanId, ...fact, parts },
  })
  return id
}

function partRow(part: InstructionPart, index: number) {
  return {
    position: index + 1,
    destination: part.destination,
    beneficiary_id: part.destination === "beneficiary" ? part.beneficiary_id : null,
    kind: part.kind,
    amount: part.kind === "amount" ? String(part.amount) : null,
    percent_bp: part.kind === "percent" ? part.percent_bp : null,
  }
}
