import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { Button, ButtonLink } from "@/components/button"
import { Listing } from "@/features/catalogue/listing"
import { parseListing } from "@/features/catalogue/listing-state"
import { loadListing } from "@/features/catalogue/load-listing"
import { fairPaths } from "@/features/fairs/fair-paths"
import { sayWhenUnavailable } from "@/features/layout/say-when-unavailable"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment, shopPath } from "@/i18n/shop-path"
import { findFair } from "@/lib/api/fair"
import form from "@/features/fairs/fair-pieces.module.css"

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/feria/[handle]/piezas">): Promise<Metadata> {
  const { handle } = await params
  const locale = await pageLocale(params)
  const [t, fair] = await Promise.all([
    getTranslations("fairs.pieces"),
    findFair(decodeSegment(handle), locale),
  ])
  return {
    title: fair ? `${t("title")} · ${fair.title}` : t("title"),
    robots: { index: false, follow: true },
  }
}

/** The pieces of one fair with search, facets and order: the shop's listing within the fair. */
export default sayWhenUnavailable(async function FairPiecesPage({
  params,
  searchParams,
}: PageProps<"/[locale]/feria/[handle]/piezas">) {
  const [locale, { handle }, query] = await Promise.all([pageLocale(params), params, searchParams])
  const fair = await findFair(decodeSegment(handle), locale)
  if (!fair) notFound()
  const state = parseListing(query)
  const [t, all, common, result] = await Promise.all([
    getTranslations("fairs.pieces"),
    getTranslations("fairs.list"),
    getTranslations("common"),
    loadListing(state, locale, { fair: fair.handle }),
  ])
  const paths = fairPaths(locale, fair.handle)
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          { label: common("home"), href: shopPath(locale) },
          { label: all("title"), href: shopPath(locale, "ferias") },
          { label: fair.title, href: paths.home },
        ]}
        here={t("title")}
      />
      <h1>{t("titleAt", { title: fair.title })}</h1>
      <form action={paths.pieces} role="search" aria-label={t("search")} className={form.search}>
        <label htmlFor="buscar-en-feria" className="visually-hidden">
          {t("search")}
        </label>
        <input
          id="buscar-en-feria"
          key={state.text}
          name="q"
          type="search"
          defaultValue={state.text}
          placeholder={t("placeholder")}
          maxLength={120}
          className={form.box}
        />
        <Button look="secondary">{t("go")}</Button>
      </form>
      <Listing
        state={state}
        result={result}
        locale={locale}
        base={paths.pieces}
        empty={
          <div className="stack">
            <p className="lead">{t("none")}</p>
            <ButtonLink href={paths.pieces} look="secondary">
              {t("seeAll")}
            </ButtonLink>
          </div>
        }
      />
    </div>
  )
})
