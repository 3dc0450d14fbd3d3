import "server-only"
import { getTranslations } from "next-intl/server"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"

const FIELDS = {
  codes_name_establishment: null,
  workshop_has_artisans: null,
  agreement_in_force: null,
  workshop_without_company: null,
  unknown_establishment: "establishment_id",
  unknown_workshop: "workshop_id",
  workshop_closed: "workshop_id",
  already_there: "workshop_id",
  before_last_stay: "on",
  stay_in_future: "on",
  stays_overlap: "on",
  artisan_released: null,
  artisan_erased: null,
} as const

/** The words for what the API refuses about establishments, workshops and who works there; for `handleForm`. */
export async function registryRefusals() {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.registry.refusals" })
  return knownRefusals(FIELDS, (code) => t(code))
}
