import "server-only"
import { getTranslations } from "next-intl/server"
import type { StaffRefusal } from "../api/staff-refusal"
import type { RefusalWords } from "../form/handle-form"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"

const FIELDS = {
  invalid_policy: null,
  policy_in_the_past: "valid_from",
  policy_before_last: "valid_from",
  policy_proposed: null,
  same_person: null,
  policy_decided: null,
  policy_moved_on: null,
  not_your_proposal: null,
} as const

/** The words for what the API refuses about policies, for `handleForm`. */
export async function rulesRefusals(): Promise<(refusal: StaffRefusal) => RefusalWords | null> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.rules.refusals" })
  return knownRefusals(FIELDS, (code) => t(code))
}
