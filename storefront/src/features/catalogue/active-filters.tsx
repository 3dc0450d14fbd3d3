import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import type { Locale } from "@/i18n/locales"
import { facetNames } from "./facet-names"
import { filtersInForce, type Filter } from "./filters-in-force"
import { EMPTY_LISTING, listingQuery, type ListingState } from "./listing-state"
import styles from "./active-filters.module.css"

/** The filters of a listing in the words of one language. */
export async function namedFilters(state: ListingState, locale: Locale): Promise<Filter[]> {
  const [t, names] = await Promise.all([getTranslations("catalogue.filters"), facetNames(locale)])
  return filtersInForce(state, names, {
    from: (price) => t("from", { price }),
    to: (price) => t("to", { price }),
    inStock: t("inStock"),
  })
}

/** The filters in force, each a link that takes it off, and one for all. Nothing when there are none. */
export async function ActiveFilters({
  state,
  locale,
  base,
}: {
  state: ListingState
  locale: Locale
  /** The page that its links lead to. */
  base: string
}) {
  const [t, filters] = await Promise.all([getTranslations("catalogue.filters"), namedFilters(state, locale)])
  if (filters.length === 0) return null
  const address = (next: ListingState) => base + listingQuery(next)
  const { text, exact, sort } = state
  return (
    <ul className={styles.filters} aria-label={t("label")}>
      {filters.map(({ label, without }) => (
        <li key={listingQuery(without)}>
          <Link href={address(without)} className={styles.filter} rel="nofollow" scroll={false}>
            <span className="visually-hidden">{t("remove")} </span>
            {label} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={address({ ...EMPTY_LISTING, text, exact, sort })}
          className={styles.clear}
          rel="nofollow"
          scroll={false}
        >
          {t("clear")}
        </Link>
      </li>
    </ul>
  )
}
