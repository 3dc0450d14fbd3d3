import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { Link } from "@/components/link"
import { Pagination } from "@/components/pagination"
import { ProductCard } from "@/components/product-card"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import type { SearchResult } from "@/lib/api/search"
import { ActiveFilters } from "./active-filters"
import { BeyondResult } from "./beyond-result"
import { EmptyResult } from "./empty-result"
import { Facets } from "./facets"
import { activeFilters, LAST_PAGE, listingQuery, PAGE_SIZE, SORTS, type ListingState } from "./listing-state"
import styles from "./listing.module.css"

type Props = {
  state: ListingState
  result: SearchResult
  locale: Locale
  /** The page that its changes lead to, where that is not the search of the whole shop. */
  base?: string
  /** What is said when nothing is found there. */
  empty?: ReactNode
}

/**
 * A listing with its facets, order and pages. Every change is a link or a GET form to the search page, so static
 * listings (all pieces, a craft line) and searches are the same thing, with and without JavaScript.
 */
export async function Listing({ state, result, locale, base = shopPath(locale, "buscar"), empty }: Props) {
  const t = await getTranslations("catalogue.listing")
  const address = (next: ListingState) => base + listingQuery(next)
  const { count, products } = result
  const pages = Math.min(Math.ceil(count / PAGE_SIZE), LAST_PAGE)
  const filters = activeFilters(state)
  // Without words, newest first is the order there is.
  const shownSort = state.sort === "newest" && !state.text ? "relevance" : state.sort
  const before = (state.page - 1) * PAGE_SIZE
  const shown =
    pages > 1 && products.length > 0
      ? t("range", { from: before + 1, to: before + products.length, count })
      : t("count", { count })
  return (
    <div className={styles.listing}>
      <aside id="filtros" popover="auto" className={styles.side} aria-label={t("filters")}>
        <div className={styles.sheetHead}>
          <h2>{t("filters")}</h2>
          <button type="button" popoverTarget="filtros" popoverTargetAction="hide" className={styles.close}>
            {t("show", { count })}
          </button>
        </div>
        <Facets state={state} facets={result.facets} base={base} />
      </aside>
      <div className={styles.main}>
        <div className={styles.bar}>
          <p className="number" role="status">
            {shown}
          </p>
          <button type="button" popoverTarget="filtros" className={styles.open}>
            {t("filters")}
            {filters > 0 ? <b className="number"> ({filters})</b> : null}
          </button>
          {products.length === 0 ? null : (
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
          )}
        </div>
        <ActiveFilters state={state} locale={locale} base={base} />
        {products.length > 0 ? (
          <div className="product-grid" data-columns="3">
            {products.map((product, index) => (
              <ProductCard key={product.id} product={product} locale={locale} first={index < 2} />
            ))}
          </div>
        ) : count > 0 ? (
          <BeyondResult count={count} last={address({ ...state, page: pages })} />
        ) : (
          (empty ?? <EmptyResult state={state} locale={locale} />)
        )}
        <Pagination
          // Past the last page none of them is this one.
          page={Math.min(state.page, pages + 1)}
          pages={pages}
          href={(page) => address({ ...state, page })}
        />
        {state.page === LAST_PAGE && count > LAST_PAGE * PAGE_SIZE ? (
          <p className="small muted">{t("furthest", { count: LAST_PAGE * PAGE_SIZE })}</p>
        ) : null}
      </div>
    </div>
  )
}
