import { getLocale, getTranslations } from "next-intl/server"
import type { Zone } from "../fairs/fair"
import { PanelSelect } from "../ui/panel-field"

/** The zone that a workshop asks for, each with the places that are left there. */
export async function ZoneSelect({ zones }: { zones: readonly Zone[] }) {
  const [t, locale] = await Promise.all([getTranslations("panel.fair-desk.form"), getLocale()])
  return (
    <PanelSelect name="zone_id" label={t("zone")} hint={t("zoneHint")}>
      {zones.map(({ id, name, capacity, taken }) => (
        <option key={id} value={id}>
          {t("zoneOption", {
            zone: name[locale] || name.es,
            left: Math.max(0, capacity - taken),
            capacity,
          })}
        </option>
      ))}
    </PanelSelect>
  )
}
