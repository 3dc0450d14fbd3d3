import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { EMPTY_LISTING, listingQuery } from "@/features/catalogue/listing-state"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import type { FacetValue } from "@/lib/api/search-facets"
import styles from "./region-links.module.css"

/** The regions that have pieces, by name, with their counts. */
export async function RegionLinks({ regions, locale }: { regions: FacetValue[]; locale: Locale }) {
  const t = await getTranslations("catalogue.home")
  if (regions.length === 0) return null
  const sorted = [...regions].sort((a, b) => a.value.localeCompare(b.value, "es"))
  return (
    <section className="page section" aria-labelledby="regiones">
      <h2 id="regiones">{t("regions")}</h2>
      <ul className={styles.regions}>
        {sorted.map(({ value, count }) => (
          <li key={value}>
            <Link href={shopPath(locale, "buscar") + listingQuery({ ...EMPTY_LISTING, regions: [value] })}>
              <span>{value}</span> <span className="small muted number">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
