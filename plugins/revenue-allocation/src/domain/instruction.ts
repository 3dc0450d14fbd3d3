import { WHOLE_BP } from "./policy"
import { problemsIf, type Problem } from "./problem"
import type { InstructionPart } from "./split-month"

/** What an artisan signed about their own part. Days of Lima; on the day that it is revoked it no longer counts. */
export type InstructionStatement = { signed_on: string; starts_on: string; parts: readonly InstructionPart[] }

/** The time of another instruction of the same artisan. */
export type InstructionTime = { starts_on: string; revoked_on: string | null }

/** Everything that is wrong with an instruction. */
export function instructionProblems(
  said: InstructionStatement,
  others: readonly InstructionTime[],
  { beneficiaries, today }: { beneficiaries: ReadonlySet<string>; today: string }
): Problem[] {
  const percent = said.parts.reduce((all, part) => all + (part.kind === "percent" ? part.percent_bp : 0), 0)
  const destinations = said.parts.map((part) => destinationOf(part))
  const overlaps = others.some(
    ({ starts_on, revoked_on }) =>
      revoked_on === null || (revoked_on > said.starts_on && revoked_on > starts_on)
  )
  return [
    ...problemsIf(
      [said.signed_on > today, "day_in_future", "signed_on"],
      [said.starts_on < said.signed_on, "starts_before_signature", "starts_on"],
      [overlaps, "instruction_overlaps", "starts_on"],
      [said.parts.length === 0, "instruction_empty", "parts"],
      [percent > WHOLE_BP, "instruction_exceeds", "parts"],
      [new Set(destinations).size < destinations.length, "destination_twice", "parts"]
    ),
    ...said.parts.flatMap((part, i) =>
      problemsIf([
        part.destination === "beneficiary" && !beneficiaries.has(part.beneficiary_id),
        "unknown_beneficiary",
        `parts.${i}.beneficiary_id`,
      ])
    ),
  ]
}

const destinationOf = (part: InstructionPart) =>
  part.destination === "beneficiary" ? part.beneficiary_id : null
