import { MedusaError } from "@medusajs/framework/utils"
import type { AuditActor } from "@tejido/institutions/audit/record-audit"

/** Whose hand it is, and how far that reaches: the ids of establishments, or null for all of them. */
export type Hand = {
  actor: AuditActor
  /** Short name of the actor's institution, which the public may read beside a step of custody. */
  institution: string
  establishmentIds: readonly string[] | null
}

/** Whether a row of this establishment is within reach. */
export function reaches(
  { establishmentIds }: Pick<Hand, "establishmentIds">,
  establishmentId: string
): boolean {
  return establishmentIds === null || establishmentIds.includes(establishmentId)
}

/** For what is not there and for what is out of reach alike. */
export function noSuch(thing: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `There is no such ${thing}`)
}

/** A refusal that the panel has words for. */
export function refused(type: string, code: string, message: string): MedusaError {
  return new MedusaError(type, message, code)
}
