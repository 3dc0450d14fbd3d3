import { MedusaError } from "@medusajs/framework/utils"
import type { Problem } from "../../../domain/problem"
import type { Refusal } from "../transaction"

/** A refusal with every reason for it; its own code is the first one's. */
export class Refused extends MedusaError {
  constructor(readonly problems: readonly Problem[]) {
    super(
      MedusaError.Types.INVALID_DATA,
      problems.map(({ code, field }) => `${field}: ${code}`).join(", "),
      problems[0]?.code
    )
  }
}

/** @throws Refused when there is a problem */
export function refuseIf(problems: readonly Problem[]): void {
  if (problems.length) throw new Refused(problems)
}

const conflict = (code: string, message: string): Refusal => ({
  type: MedusaError.Types.CONFLICT,
  code,
  message,
})
const bad = (code: string, message: string): Refusal => ({
  type: MedusaError.Types.INVALID_DATA,
  code,
  message,
})
const kept = conflict("recorded_for_good", "What was recorded stays as it was recorded")

/** What the database's own rules mean, where two are at it at once or somebody came past the checks. */
export const TERMS_REFUSALS: Record<string, Refusal> = {
  revenue_terms_kept: kept,
  revenue_artisan_terms_once: conflict(
    "recorded_meanwhile",
    "Somebody recorded terms of this person meanwhile"
  ),
  revenue_terms_account: bad("account_missing", "An open account has a number, another one has none"),
  revenue_terms_before_sentence: bad(
    "reparation_before_sentence",
    "Before a sentence there is neither reparation nor a life sentence"
  ),
  revenue_beneficiary_of_artisan: bad("unknown_beneficiary", "The beneficiary is not one of this artisan"),
  revenue_alimony_reversed: bad("ends_before_start", "The order would end before it begins"),
  revenue_alimony_overlaps: bad(
    "alimony_overlaps",
    "Another order for the same beneficiary is in force on some of these days"
  ),
  revenue_instruction_reversed: bad("revoked_before_start", "It would be revoked before it begins"),
  revenue_instruction_overlaps: bad(
    "instruction_overlaps",
    "Another instruction is in force on some of these days: revoke it first"
  ),
  revenue_instruction_has_parts: bad(
    "instruction_empty",
    "An instruction says where at least something goes"
  ),
  revenue_instruction_exceeds: bad("instruction_exceeds", "The percentages come to more than the whole"),
  IDX_revenue_beneficiary_once: conflict(
    "beneficiary_known",
    "This person is a beneficiary of the artisan already"
  ),
}
