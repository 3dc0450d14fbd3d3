import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { craftLineName, materialName } from "@/i18n/catalogue-names"
import { shopPath } from "@/i18n/shop-path"
import { formatCentimos } from "@/lib/money"
import { establishmentNames } from "./establishment-names"
import { EMPTY_LISTING, listingQuery, toggleFacet, type ListingState } from "./listing-state"
import styles from "./active-filters.module.css"

/** The filters in force, each a link that takes it off. Nothing when there are none. */
export async function ActiveFilters({ state }: { state: ListingState }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("catalogue.filters")])
  const establishmentName = await establishmentNames(locale)
  const filters: { label: string; without: ListingState }[] = [
    ...state.lines.map((code) => ({
      label: craftLineName(code, locale),
      without: toggleFacet(state, "lines", code),
    })),
    ...state.materials.map((code) => ({
      label: materialName(code, locale),
      without: toggleFacet(state, "materials", code),
    })),
    ...state.regions.map((name) => ({ label: name, without: toggleFacet(state, "regions", name) })),
    ...state.establishments.map((handle) => ({
      label: establishmentName(handle),
      without: toggleFacet(state, "establishments", handle),
    })),
    ...(state.priceFrom === null
      ? []
      : [
          {
            label: t("from", { price: formatCentimos(state.priceFrom) }),
            without: { ...state, priceFrom: null, page: 1 },
          },
        ]),
    ...(state.priceTo === null
      ? []
      : [
          {
            label: t("to", { price: formatCentimos(state.priceTo) }),
            without: { ...state, priceTo: null, page: 1 },
          },
        ]),
    ...(state.inStock ? [{ label: t("inStock"), without: { ...state, inStock: false, page: 1 } }] : []),
  ]
  if (filters.length === 0) return null
  const address = (next: ListingState) => shopPath(locale, "buscar") + listingQuery(next)
  return (
    <ul className={styles.filters} aria-label={t("label")}>
      {filters.map(({ label, without }) => (
        <li key={label}>
          <Link href={address(without)} className={styles.filter} rel="nofollow" scroll={false}>
            <span className="visually-hidden">{t("remove")} </span>
            {label} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={address({ ...EMPTY_LISTING, text: state.text, sort: state.sort })}
          rel="nofollow"
          scroll={false}
        >
          {t("clear")}
        </Link>
      </li>
    </ul>
  )
}
