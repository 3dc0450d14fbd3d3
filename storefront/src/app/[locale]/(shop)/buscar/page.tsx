import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { Listing } from "@/features/catalogue/listing"
import { activeFilters, parseListing, type ListingState } from "@/features/catalogue/listing-state"
import { loadListing } from "@/features/catalogue/load-listing"
import { PlaceLinks } from "@/features/catalogue/place-links"
import { ReadingNotice } from "@/features/catalogue/reading-notice"
import { sayWhenUnavailable } from "@/features/layout/say-when-unavailable"
import { understandPrices } from "@/features/search/understand-prices"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import { shortTitle } from "@/lib/short-title"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("catalogue.search")
  const { text } = parseListing(await searchParams)
  // Combinations of filters are endless; what matters of them has pages of its own.
  return { title: text ? t("titleFor", { text }) : t("title"), robots: { index: false, follow: true } }
}

export default sayWhenUnavailable(async function SearchPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const typed = parseListing(await searchParams)
  const { state, phrases } = understandPrices(typed)
  const [t, common, result] = await Promise.all([
    getTranslations("catalogue.search"),
    getTranslations("common"),
    loadListing(state, locale, { typed: isTyped(typed) }),
  ])
  const title = typed.text ? t("titleFor", { text: shortTitle(typed.text) }) : t("title")
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: common("home"), href: shopPath(locale) }]} here={t("title")} />
      <h1 style={{ marginBottom: "var(--gap-4)", overflowWrap: "anywhere" }}>{title}</h1>
      <ReadingNotice typed={typed} state={state} phrases={phrases} result={result} locale={locale} />
      {state.text && state.page === 1 ? <PlaceLinks text={state.text} locale={locale} /> : null}
      <Listing state={state} result={result} locale={locale} />
    </div>
  )
})

/** True for what comes out of the box; a filter, an order or another page is chosen after looking at results. */
function isTyped(state: ListingState): boolean {
  const { text, exact, sort, page } = state
  return text !== "" && !exact && sort === "relevance" && page === 1 && activeFilters(state) === 0
}
