import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { craftLineName } from "@/i18n/catalogue-names"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import { activeFilters, EMPTY_LISTING, listingQuery, type ListingState } from "./listing-state"
import styles from "./empty-result.module.css"

/** Nothing found: says so, and offers the nearest ways on instead of a dead end. */
export async function EmptyResult({ state, locale }: { state: ListingState; locale: Locale }) {
  const t = await getTranslations("catalogue.empty")
  const wider = { ...EMPTY_LISTING, text: state.text }
  return (
    <section className={styles.empty}>
      <h2>{state.text ? t("titleFor", { text: state.text }) : t("title")}</h2>
      <ul className={styles.ways}>
        {activeFilters(state) > 0 ? (
          <li>
            <Link href={shopPath(locale, "buscar") + listingQuery(wider)}>{t("withoutFilters")}</Link>
          </li>
        ) : null}
        {state.text ? <li>{t("spelling")}</li> : null}
        <li>
          <Link href={shopPath(locale, "productos")}>{t("all")}</Link>
        </li>
      </ul>
      <p className="eyebrow">{t("lines")}</p>
      <ul className={styles.lines}>
        {CRAFT_LINE_CODES.slice(0, 8).map((code) => (
          <li key={code}>
            <Link href={shopPath(locale, "linea", code)} className="quiet-link">
              {craftLineName(code, locale)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
