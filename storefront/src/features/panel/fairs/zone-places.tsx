import { getLocale, getTranslations } from "next-intl/server"
import { craftLineName } from "@/i18n/catalogue-names"
import type { Zone } from "./fair"
import styles from "./zone-places.module.css"

/** How many stands of each zone are taken: drawn and said. */
export async function ZonePlaces({ zones }: { zones: readonly Zone[] }) {
  const [t, kinds, locale] = await Promise.all([
    getTranslations("panel.fairs.overview"),
    getTranslations("panel.fairs.zoneKinds"),
    getLocale(),
  ])
  if (zones.length === 0) return <p className="muted">{t("noZones")}</p>
  return (
    <ul className={styles.zones}>
      {zones.map((zone) => {
        const { id, kind, holds, capacity, taken, waiting } = zone
        const names = holds.map((each) => (kind === "craft_line" ? craftLineName(each, locale) : each))
        return (
          <li key={id} className={styles.zone}>
            <p className={styles.name}>{zone.name[locale] || zone.name.es}</p>
            <p className={styles.holds}>{names.length > 0 ? names.join(", ") : kinds(kind)}</p>
            {/* An element and not a width of ours: the panel allows no inline styles. What it shows is said below. */}
            <progress
              aria-hidden="true"
              value={Math.min(taken, capacity)}
              max={capacity}
              className={styles.bar}
            />
            <p className={styles.places}>
              <strong className="number">{t("places", { taken, capacity })}</strong>
              <span>
                {t("placesLeft", { count: Math.max(capacity - taken, 0) })}
                {waiting > 0 ? ` · ${t("waiting", { count: waiting })}` : ""}
              </span>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
