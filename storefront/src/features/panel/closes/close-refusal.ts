import "server-only"
import { getTranslations } from "next-intl/server"
import type { StaffRefusal } from "../api/staff-refusal"
import type { RefusalWords } from "../form/handle-form"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"

const FIELDS = {
  month_not_over: null,
  month_settled: null,
  settlement_open: null,
  earlier_month_open: null,
  month_empty: null,
  no_policy_for_month: null,
  same_person: null,
  settlement_not_proposed: null,
  settlement_altered: null,
  settlement_approved: null,
  settlement_moved_on: null,
} as const

/** The words for what the API refuses about a month's close, for `handleForm`. */
export async function closeRefusals(): Promise<(refusal: StaffRefusal) => RefusalWords | null> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.closes.refusals" })
  return knownRefusals(FIELDS, (code) => t(code))
}
