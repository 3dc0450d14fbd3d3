import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { problemsIf } from "../../../domain/problem"
import { checked, managerOf } from "../transaction"
import { artisanOf, type Hand, holdArtisan } from "./hold-artisan"
import { refuseIf, TERMS_REFUSALS } from "./refused"

/**
 * Revokes an instruction from a day on, once; on the day it began, it never counted. Months that are closed stay as
 * they are.
 * @throws Refused `revoked_before_start`; MedusaError NOT_FOUND, CONFLICT `instruction_revoked`
 */
export async function revokeInstruction(
  context: Context,
  hand: Hand,
  id: string,
  { on }: { on: string }
): Promise<void> {
  const artisan = await holdArtisan(context, hand, await artisanOf(context, "revenue_instruction", id))
  const [instruction] = await managerOf(context).execute<{ starts_on: string; revoked_on: string | null }[]>(
    "select starts_on::text, revoked_on::text from revenue_instruction where id = ?",
    [id]
  )
  if (!instruction) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such instruction")
  if (instruction.revoked_on !== null) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "This instruction was revoked before",
      "instruction_revoked"
    )
  }
  refuseIf(problemsIf([on < instruction.starts_on, "revoked_before_start", "on"]))
  await checked(context, TERMS_REFUSALS, (manager) =>
    manager.execute(
      "update revenue_instruction set revoked_on = ?, revoked_by = ?, revoked_at = now() where id = ?",
      [on, hand.actor.id ?? "system", id]
    )
  )
  await recordAudit(context, hand.actor, {
    action: "instruction.revoked",
    resource: "instruction",
    resourceId: id,
    establishmentId: artisan.establishment_id,
    before: { revoked_on: null },
    after: { revoked_on: on },
  })
}
