import { MedusaError } from "@medusajs/framework/utils"
import type { Identity } from "../../../domain/identity-document"
import { namesPerson } from "../../../domain/names-person"

/**
 * Reasons stay in the audit log for good and are read by many, so they do not say who the person is.
 * @throws MedusaError INVALID_DATA `reason_names_person` when a text holds the document's number or two words of the name
 */
export function nameNobody(text: string, identity: Identity | null): void {
  if (!identity || !namesPerson(text, identity)) return
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "The reason stays in the audit log: give it without the person's name or document number",
    "reason_names_person"
  )
}
