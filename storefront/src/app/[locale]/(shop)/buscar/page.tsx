import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { ErrorPage } from "@/components/error-page"
import { Listing } from "@/features/catalogue/listing"
import { listingQuery, parseListing } from "@/features/catalogue/listing-state"
import { loadListing } from "@/features/catalogue/load-listing"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import { StoreError } from "@/lib/api/store-error"

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

export default async function SearchPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const state = parseListing(await searchParams)
  const [t, common, result] = await Promise.all([
    getTranslations("catalogue.search"),
    getTranslations("common"),
    loadListing(state, locale, { kept: false }).catch(whenUnavailable),
  ])
  if (!result) {
    return (
      <ErrorPage mark="···" title={t("unavailable")} text={t("unavailableText")}>
        <a href={shopPath(locale, "buscar") + listingQuery(state)}>{t("retry")}</a>
      </ErrorPage>
    )
  }
  const title = state.text ? t("titleFor", { text: state.text }) : t("title")
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: common("home"), href: shopPath(locale) }]} here={t("title")} />
      <h1 style={{ marginBottom: "var(--gap-4)" }}>{title}</h1>
      <Listing state={state} result={result} locale={locale} />
    </div>
  )
}

// An error thrown here would reach only browsers with JavaScript; this page is never kept, so it may say so itself.
function whenUnavailable(error: unknown): null {
  if (!(error instanceof StoreError && error.kind === "unavailable")) throw error
  console.error(error)
  return null
}
