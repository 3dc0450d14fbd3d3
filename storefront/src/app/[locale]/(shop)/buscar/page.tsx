import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { Listing } from "@/features/catalogue/listing"
import { parseListing } from "@/features/catalogue/listing-state"
import { loadListing } from "@/features/catalogue/load-listing"
import { sayWhenUnavailable } from "@/features/layout/say-when-unavailable"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"

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
  const state = parseListing(await searchParams)
  const [t, common, result] = await Promise.all([
    getTranslations("catalogue.search"),
    getTranslations("common"),
    loadListing(state, locale, { kept: false }),
  ])
  const title = state.text ? t("titleFor", { text: state.text }) : t("title")
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: common("home"), href: shopPath(locale) }]} here={t("title")} />
      <h1 style={{ marginBottom: "var(--gap-4)" }}>{title}</h1>
      <Listing state={state} result={result} locale={locale} />
    </div>
  )
})
