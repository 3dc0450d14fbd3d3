import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Pagination } from "@/components/pagination"
import { ProductCard } from "@/components/product-card"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import type { SearchResult } from "@/lib/api/search"
import { ActiveFilters } from "./active-filters"
import { EmptyResult } from "./empty-result"
import { Facets } from "./facets"
import { activeFilters, LAST_PAGE, listingQuery, PAGE_SIZE, SORTS, type ListingState } from "./listing-state"
import styles from "./listing.module.css"

type Props = { state: ListingState; result: SearchResult; locale: Locale }

/**
 * A listing with its facets, order and pages. Every change is a link or a GET form to the search page, so static
 * listings (all pieces, a craft line) and searches are the same thing, with and without JavaScript.
 */
export async function Listing({ state, result, locale }: Props) {
  const t = await getTranslations("catalogue.listing")
  const address = (next: ListingState) => shopPath(locale, "buscar") + listingQuery(next)
  const pages = Math.min(Math.ceil(result.count / PAGE_SIZE), LAST_PAGE)
  const filters = activeFilters(state)
  // Without words, newest first is the order there is.
  const shownSort = state.sort === "newest" && !state.text ? "relevance" : state.sort
  return (
    <div className={styles.listing}>
      <aside id="filtros" popover="auto" className={styles.side} aria-label={t("filters")}>
        <div className={styles.sheetHead}>
          <h2>{t("filters")}</h2>
          <button type="button" popoverTarget="filtros" popoverTargetAction="hide" className={styles.close}>
            {t("show", { count: result.count })}
          </button>
        </div>
        <Facets state={state} facets={result.facets} />
      </aside>
      <div className={styles.main}>
        <div className={styles.bar}>
          <p className="number" role="status">
            {t("count", { count: result.count })}
          </p>
          <button type="button" popoverTarget="filtros" className={styles.open}>
            {t("filters")}
            {filters > 0 ? <b className="number"> ({filters})</b> : null}
          </button>
          <nav aria-label={t("sort")} className={styles.sorts}>
            <span className="muted">{t("sort")}</span>
            {SORTS.filter((sort) => state.text || sort !== "newest").map((sort) => (
              <Link
                key={sort}
                href={address({ ...state, sort, page: 1 })}
                aria-current={sort === shownSort ? "true" : undefined}
                rel="nofollow"
                scroll={false}
              >
                {t(`sorts.${sort === "relevance" && !state.text ? "newest" : sort}`)}
              </Link>
            ))}
          </nav>
        </div>
        <ActiveFilters state={state} />
        {result.products.length === 0 ? (
          <EmptyResult state={state} locale={locale} />
        ) : (
          <div className="product-grid" data-columns="3">
            {result.products.map((product, index) => (
              <ProductCard key={product.id} product={product} locale={locale} first={index < 2} />
            ))}
          </div>
        )}
        <Pagination page={state.page} pages={pages} href={(page) => address({ ...state, page })} />
      </div>
    </div>
  )
}
