import "server-only"
import { getTranslations } from "next-intl/server"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"

const FIELDS = {
  workshop_name_taken: "name",
  workshop_has_artisans: null,
  workshop_has_lots: "craft_line",
  unknown_establishment: "establishment_id",
  unknown_workshop: "workshop_id",
  workshop_closed: "workshop_id",
} as const

/** The words for what the API refuses about establishments and workshops, for `handleForm`. */
export async function registryRefusals() {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.registry.refusals" })
  return knownRefusals(FIELDS, (code) => t(code))
}
