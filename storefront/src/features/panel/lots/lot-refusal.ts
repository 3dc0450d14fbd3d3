import "server-only"
import { getTranslations } from "next-intl/server"
import type { StaffRefusal } from "../api/staff-refusal"
import type { RefusalWords } from "../form/handle-form"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"

/** Which field a refusal is about; null for what concerns the whole. */
const FIELDS = {
  quantity_out_of_range: "quantity",
  dates_out_of_order: "finished_on",
  no_makers: "makers",
  too_many_makers: "makers",
  maker_twice: "makers",
  minutes_missing: "makers",
  share_missing: "makers",
  shares_not_whole: "makers",
  maker_not_there: "makers",
  origin_elsewhere: "origin_id",
  workshop_closed: null,
  lot_has_left: null,
  lot_voided: null,
  lot_only: null,
  custody_not_next: null,
  custody_too_early: "occurred_on",
} as const

/** The words for what the API refuses about lots and custody, for `handleForm`. */
export async function lotRefusals(): Promise<(refusal: StaffRefusal) => RefusalWords | null> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.lots.refusals" })
  return knownRefusals(FIELDS, (code) => t(code))
}
