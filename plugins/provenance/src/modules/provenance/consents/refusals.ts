import { MedusaError } from "@medusajs/framework/utils"
import type { Refusal } from "../transaction"

const { CONFLICT, INVALID_DATA } = MedusaError.Types

/** What the rules of the consents' tables mean, by the constraint that refuses. */
export const CONSENT_REFUSALS: Readonly<Record<string, Refusal>> = {
  IDX_provenance_consent_live_unique: {
    type: CONFLICT,
    code: "consent_stands",
    message: "A consent for this purpose stands already",
  },
  provenance_consent_of_someone_here: {
    type: CONFLICT,
    code: "consent_of_someone_gone",
    message: "Nothing can be shown of somebody who left or whose data were erased",
  },
  provenance_consent_not_in_future: {
    type: INVALID_DATA,
    code: "consent_in_future",
    message: "A consent cannot be given on a day to come",
  },
  provenance_consent_evidence: {
    type: INVALID_DATA,
    code: "consent_without_evidence",
    message: "A consent stands on a signed document of the same artisan",
  },
}
