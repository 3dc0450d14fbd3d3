import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { Listing } from "@/features/catalogue/listing"
import { EMPTY_LISTING } from "@/features/catalogue/listing-state"
import { loadListing } from "@/features/catalogue/load-listing"
import { pageAlternates } from "@/features/seo/page-alternates"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"

type Props = { params: Promise<{ locale: string }> }

// Made on its first visit and kept: the build must not need the backend.
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations("catalogue.all")
  return { title: t("title"), description: t("lead"), alternates: pageAlternates(locale, "productos") }
}

export default async function ProductsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const [t, common, result] = await Promise.all([
    getTranslations("catalogue.all"),
    getTranslations("common"),
    loadListing(EMPTY_LISTING, locale, { kept: true }),
  ])
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: common("home"), href: shopPath(locale) }]} here={t("title")} />
      <h1 style={{ marginBottom: "var(--gap-4)" }}>{t("title")}</h1>
      <Listing state={EMPTY_LISTING} result={result} locale={locale} />
    </div>
  )
}
