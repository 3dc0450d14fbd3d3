import "server-only"
import { getTranslations } from "next-intl/server"
import type { StaffRefusal } from "../api/staff-refusal"
import type { RefusalWords } from "../form/handle-form"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"

const FIELDS = {
  hold_released: null,
  settlement_open: null,
  still_held: null,
  unknown_document: "file",
  nothing_to_attribute: null,
  order_not_posted: null,
  order_moved_on: null,
} as const

/** The words for what the API refuses about money on hold, for `handleForm`. */
export async function holdRefusals(): Promise<(refusal: StaffRefusal) => RefusalWords | null> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.holds.refusals" })
  return knownRefusals(FIELDS, (code) => t(code))
}
