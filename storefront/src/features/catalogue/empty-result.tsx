import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { ProductCard } from "@/components/product-card"
import { craftLineName } from "@/i18n/catalogue-names"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import { shortTitle } from "@/lib/short-title"
import { EMPTY_LISTING, listingQuery, type ListingState } from "./listing-state"
import { loadWaysOn } from "./load-ways-on"
import styles from "./empty-result.module.css"

/** Nothing found: says so, and offers the nearest ways on instead of a dead end. */
export async function EmptyResult({ state, locale }: { state: ListingState; locale: Locale }) {
  const [t, { without, unfiltered, lines, newest }] = await Promise.all([
    getTranslations("catalogue.empty"),
    loadWaysOn(state, locale),
  ])
  const address = (next: ListingState) => shopPath(locale, "buscar") + listingQuery(next)
  const filtered = without.length > 0 || unfiltered !== null
  return (
    <div className={styles.empty}>
      <section className={styles.head}>
        <h2>{state.text ? t("titleFor", { text: shortTitle(state.text) }) : t("title")}</h2>
        {filtered ? (
          <>
            <p className="muted">{without.length > 0 ? t("fewerFilters") : t("noFilters")}</p>
            <ul className={styles.ways}>
              {without.map(({ label, without: next, count }) => (
                <li key={listingQuery(next)}>
                  <Link href={address(next)} rel="nofollow">
                    {t("without", { label })}
                  </Link>
                  <span className="muted number"> {t("pieces", { count })}</span>
                </li>
              ))}
              {unfiltered !== null && without.length !== 1 ? (
                <li>
                  <Link
                    href={address({ ...EMPTY_LISTING, text: state.text, exact: state.exact })}
                    rel="nofollow"
                  >
                    {t("withoutFilters")}
                  </Link>
                  <span className="muted number"> {t("pieces", { count: unfiltered })}</span>
                </li>
              ) : null}
            </ul>
          </>
        ) : (
          <p className="muted prose">{state.text ? t("spelling") : t("all")}</p>
        )}
        {state.exact ? (
          <p>
            <Link href={address({ ...state, exact: false, page: 1 })} rel="nofollow">
              {t("forgiving")}
            </Link>
          </p>
        ) : null}
      </section>
      {lines.length > 0 ? (
        <section aria-labelledby="otros-oficios" className={styles.head}>
          <h3 id="otros-oficios">{t("lines")}</h3>
          <ul className={styles.lines}>
            {lines.map(({ value, count }) => (
              <li key={value}>
                <Link href={shopPath(locale, "linea", value)} className={styles.line}>
                  {craftLineName(value, locale)} <span className="muted number">{count}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {newest.length > 0 ? (
        <section aria-labelledby="recien-llegadas" className={styles.head}>
          <div className={styles.newestHead}>
            <h3 id="recien-llegadas">{t("newest")}</h3>
            <Link href={shopPath(locale, "productos")} className="lone-link">
              {t("seeAll")}
            </Link>
          </div>
          <div className="product-grid" data-columns="3">
            {newest.map((product) => (
              <ProductCard key={product.id} product={product} locale={locale} heading="h4" />
            ))}
          </div>
        </section>
      ) : null}
    </div>
  )
}
