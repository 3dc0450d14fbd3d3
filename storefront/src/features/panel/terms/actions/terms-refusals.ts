import "server-only"
import { getTranslations } from "next-intl/server"
import type { StaffRefusal } from "../../api/staff-refusal"
import { documentRefusals } from "../../documents/store-document"
import type { RefusalWords } from "../../form/handle-form"
import { knownRefusals } from "../../form/known-refusals"
import { panelLocale } from "../../session/panel-locale"

const CODES = [
  "day_in_future",
  "life_before_sentence",
  "reparation_before_sentence",
  "artisan_released",
  "account_missing",
  "account_not_open",
  "account_kind_missing",
  "invalid_account_number",
  "invalid_full_name",
  "invalid_document_number",
  "invalid_email",
  "beneficiary_known",
  "beneficiary_ordered",
  "beneficiary_instructed",
  "beneficiary_ended",
  "beneficiary_erased",
  "unknown_beneficiary",
  "unknown_document",
  "alimony_overlaps",
  "ends_before_start",
  "ends_later_than_ordered",
  "order_ended",
  "starts_before_signature",
  "instruction_overlaps",
  "instruction_empty",
  "instruction_exceeds",
  "destination_twice",
  "instruction_revoked",
  "revoked_before_start",
  "recorded_meanwhile",
  "recorded_for_good",
  "reason_names_person",
  "no_terms",
  "artisan_erased",
  "identity_keys_missing",
  "identity_key_missing",
  "identity_damaged",
] as const

/** What the API can refuse about terms, instructions and beneficiaries. */
export type TermsRefusal = (typeof CODES)[number]

/**
 * The words for what the API refuses about somebody's terms, for `handleForm`.
 * @param fields which field of this form a refusal is about; those that are not there concern the whole.
 */
export async function termsRefusals(
  fields: Partial<Record<TermsRefusal, string>> = {}
): Promise<(refusal: StaffRefusal) => RefusalWords | null> {
  const [t, document] = await Promise.all([
    getTranslations({ locale: await panelLocale(), namespace: "panel.terms.refusals" }),
    documentRefusals(),
  ])
  const all = Object.fromEntries(CODES.map((code) => [code, fields[code] ?? null])) as Record<
    TermsRefusal,
    string | null
  >
  const known = knownRefusals(all, (code) => t(code))
  return (refusal) => document(refusal) ?? known(refusal)
}
