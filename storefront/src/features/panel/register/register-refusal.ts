import "server-only"
import { getTranslations } from "next-intl/server"
import type { StaffRefusal } from "../api/staff-refusal"
import type { RefusalWords } from "../form/handle-form"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"

const CODES = [
  "unknown_artisan",
  "artisan_gone",
  "line_not_in_register",
  "number_of_another",
  "already_recorded",
  "term_overlaps",
  "date_in_future",
  "date_too_old",
  "dates_out_of_order",
  "term_too_long",
  "registration_cancelled",
  "date_out_of_term",
  "unknown_establishment",
  "unknown_workshop",
  "attendee_not_there",
  "repeated_attendee",
  "hours_out_of_range",
  "too_many_people",
] as const

/** What the API can refuse about the register. */
export type RegisterRefusal = (typeof CODES)[number]

/**
 * The words for what the API refuses about registrations, competences and trainings, for `handleForm`.
 * @param fields which field of this form a refusal is about; those that are not there concern the whole.
 */
export async function registerRefusals(
  fields: Partial<Record<RegisterRefusal, string>>
): Promise<(refusal: StaffRefusal) => RefusalWords | null> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.register.refusals" })
  const all = Object.fromEntries(CODES.map((code) => [code, fields[code] ?? null])) as Record<
    RegisterRefusal,
    string | null
  >
  return knownRefusals(all, (code) =>
    code === "unknown_artisan" && fields.unknown_artisan === "codes" ? t("unknown_artisans") : t(code)
  )
}
