import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { fairPaths } from "@/features/fairs/fair-paths"
import { WishList } from "@/features/fairs/wish-list"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment, shopPath } from "@/i18n/shop-path"
import { findFair } from "@/lib/api/fair"

type Props = { params: Promise<{ locale: string; handle: string }> }

export const generateStaticParams = () => []

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("fairs.wishes")
  return { title: t("title"), robots: { index: false, follow: true } }
}

/** What somebody wants to come back to at a fair. The page is everybody's; the list is on their device. */
export default async function WishesPage({ params }: Props) {
  const [locale, { handle }] = await Promise.all([pageLocale(params), params])
  const fair = await findFair(decodeSegment(handle), locale)
  if (!fair) notFound()
  const [t, all, common] = await Promise.all([
    getTranslations("fairs.wishes"),
    getTranslations("fairs.list"),
    getTranslations("common"),
  ])
  const home = fairPaths(locale, fair.handle).home
  return (
    <div className="page" style={{ paddingBottom: "var(--gap-6)" }}>
      <Breadcrumbs
        trail={[
          { label: common("home"), href: shopPath(locale) },
          { label: all("title"), href: shopPath(locale, "ferias") },
          { label: fair.title, href: home },
        ]}
        here={t("title")}
      />
      <h1>{t("title")}</h1>
      <p className="muted" style={{ marginBlock: "var(--gap-2) var(--gap-4)" }}>
        {t("lead")}
      </p>
      <noscript>
        <p>{t("noScript")}</p>
      </noscript>
      <WishList
        fair={fair.handle}
        locale={locale}
        words={{
          loading: t("loading"),
          empty: t("empty"),
          emptyWay: t("emptyWay"),
          remove: t("remove"),
        }}
      />
    </div>
  )
}
