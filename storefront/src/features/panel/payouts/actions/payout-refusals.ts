import "server-only"
import { getTranslations } from "next-intl/server"
import type { StaffRefusal } from "../../api/staff-refusal"
import { documentRefusals } from "../../documents/store-document"
import type { RefusalWords } from "../../form/handle-form"
import { knownRefusals } from "../../form/known-refusals"
import { panelLocale } from "../../session/panel-locale"

const FIELDS = {
  nothing_to_pay: "payees",
  unknown_rail: "rail",
  same_person: null,
  batch_not_draft: null,
  release_running: null,
  batch_not_released: null,
  rail_without_file: null,
  file_changed: null,
  payees_without_account: null,
  empty_file: null,
  payout_not_sent: null,
  payout_settled: null,
  proof_required: "file",
  identity_keys_missing: null,
  identity_key_missing: null,
  identity_damaged: null,
  unknown_document: "file",
} as const

/** The words for what the API refuses about payments, for `handleForm`. */
export async function payoutRefusals(): Promise<(refusal: StaffRefusal) => RefusalWords | null> {
  const [t, document] = await Promise.all([
    getTranslations({ locale: await panelLocale(), namespace: "panel.payouts.refusals" }),
    documentRefusals(),
  ])
  const known = knownRefusals(FIELDS, (code) => t(code))
  return (refusal) => document(refusal) ?? known(refusal)
}
