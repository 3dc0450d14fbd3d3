import { getTranslations } from "next-intl/server"
import { Band } from "@/components/band"
import { Link } from "@/components/link"
import { craftLineName } from "@/i18n/catalogue-names"
import { DEFAULT_LOCALE, type Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import type { Workshop } from "@/lib/api/workshop"
import styles from "./workshop-card.module.css"

/** A workshop in a list, under its own band. */
export async function WorkshopCard({
  workshop,
  locale,
  heading: Heading = "h2",
}: {
  workshop: Workshop
  locale: Locale
  /** One below the heading that it stands under. */
  heading?: "h2" | "h3"
}) {
  const t = await getTranslations("provenance.workshop")
  const { establishment } = workshop
  const place = establishment.name ? `${establishment.name}, ${establishment.region}` : establishment.region
  return (
    <article className={styles.card}>
      <Band handle={workshop.handle} craftLine={workshop.craft_line} className={styles.band} />
      <div className={styles.body}>
        <p className="eyebrow">{craftLineName(workshop.craft_line, locale)}</p>
        <Heading className={styles.name}>
          <Link href={shopPath(locale, "taller", workshop.handle)}>{workshop.name}</Link>
        </Heading>
        <p className="small muted">{place}</p>
        {/* Techniques are kept in Spanish only: words of another language would tell a reader of English nothing. */}
        {locale === DEFAULT_LOCALE && workshop.techniques.length ? (
          <p className="small">{t("techniques", { list: workshop.techniques.slice(0, 3).join(", ") })}</p>
        ) : null}
      </div>
    </article>
  )
}
