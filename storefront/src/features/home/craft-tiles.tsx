import { getTranslations } from "next-intl/server"
import { Band } from "@/components/band"
import { Link } from "@/components/link"
import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { craftLineName } from "@/i18n/catalogue-names"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import type { FacetValue } from "@/lib/api/search-facets"
import styles from "./craft-tiles.module.css"

/** The craft lines as woven tiles, each in its own cloth, with how many pieces it has. Empty lines are left out. */
export async function CraftTiles({ lines, locale }: { lines: FacetValue[]; locale: Locale }) {
  const t = await getTranslations("catalogue.home")
  const counts = new Map(lines.map(({ value, count }) => [value, count]))
  const shown = CRAFT_LINE_CODES.filter((code) => counts.has(code))
  if (shown.length === 0) return null
  return (
    <section className="page section" aria-labelledby="oficios">
      <h2 id="oficios">{t("lines")}</h2>
      <ul className={styles.tiles}>
        {shown.map((code) => (
          <li key={code}>
            <Link href={shopPath(locale, "linea", code)} className={styles.tile}>
              <Band handle={code} craftLine={code} className={styles.cloth} />
              <span className={styles.name}>{craftLineName(code, locale)}</span>
              <span className="small muted number">{t("pieces", { count: counts.get(code) ?? 0 })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
