import "server-only"
import { getTranslations } from "next-intl/server"
import type { StaffRefusal } from "../api/staff-refusal"
import type { RefusalWords } from "../form/handle-form"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"

const FIELDS = {
  lot_voided: null,
  not_left_prison: null,
  broken_custody: null,
  signing_key_compromised: null,
  signing_key_retired: null,
  already_revoked: null,
  no_certificates: null,
} as const

/** The words for what the API refuses about certificates, for `handleForm`. */
export async function certificateRefusals(): Promise<(refusal: StaffRefusal) => RefusalWords | null> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.certificates.refusals" })
  return knownRefusals(FIELDS, (code) => t(code))
}
