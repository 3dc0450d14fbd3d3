import { MedusaError } from "@medusajs/framework/utils"
import type { Identity } from "../../../domain/identity-document"
import { fold } from "../../../domain/fold"

/**
 * Reasons stay in the audit log for good and are read by many, so they do not say who the person is.
 * @throws MedusaError INVALID_DATA `reason_names_person` when a text holds the document's number or two words of the name
 */
export function nameNobody(text: string, identity: Identity | null): void {
  if (!identity) return
  const compact = text.toUpperCase().replace(/[\s.\-–]/gu, "")
  const said = new Set(wordsOf(text))
  const names = new Set(wordsOf(identity.full_name).filter((word) => word.length > 2))
  const shared = [...names].filter((word) => said.has(word)).length
  if (compact.includes(identity.document_number) || shared >= Math.min(2, names.size || 2)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The reason stays in the audit log: give it without the person's name or document number",
      "reason_names_person"
    )
  }
}

const wordsOf = (text: string) => fold(text).split(/[^\p{L}]+/u)
