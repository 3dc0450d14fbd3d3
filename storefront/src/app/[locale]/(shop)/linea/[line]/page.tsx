import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { Band } from "@/components/band"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { CRAFT_LINE_CODES, type CraftLineCode, OUTSIDE_CLANAR } from "@/config/craft-lines"
import { Listing } from "@/features/catalogue/listing"
import { EMPTY_LISTING } from "@/features/catalogue/listing-state"
import { loadListing } from "@/features/catalogue/load-listing"
import { LineWorkshops } from "@/features/places/line-workshops"
import { pageAlternates } from "@/features/seo/page-alternates"
import { craftLineName } from "@/i18n/catalogue-names"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import { listWorkshops } from "@/lib/api/workshop"

type Props = { params: Promise<{ locale: string; line: string }> }

export const generateStaticParams = () => []

async function craftLine(params: Props["params"]): Promise<CraftLineCode> {
  const { line } = await params
  const code = CRAFT_LINE_CODES.find((each) => each === line)
  if (!code) notFound()
  return code
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, line] = await Promise.all([pageLocale(params), craftLine(params)])
  const t = await getTranslations("catalogue.line")
  const name = craftLineName(line, locale)
  return {
    title: name,
    description: t("description", { name }),
    alternates: pageAlternates(locale, "linea", line),
  }
}

export default async function CraftLinePage({ params }: Props) {
  const [locale, line] = await Promise.all([pageLocale(params), craftLine(params)])
  const state = { ...EMPTY_LISTING, lines: [line] }
  const [t, provenance, common, result, workshops] = await Promise.all([
    getTranslations("catalogue.line"),
    getTranslations("provenance.line"),
    getTranslations("common"),
    loadListing(state, locale, { kept: true }),
    listWorkshops(locale),
  ])
  const name = craftLineName(line, locale)
  return (
    <>
      <Band handle={line} craftLine={line} />
      <div className="page">
        <Breadcrumbs trail={[{ label: common("home"), href: shopPath(locale) }]} here={name} />
        <h1>{name}</h1>
        <p className="lead muted prose" style={{ marginBlock: "var(--gap-2) var(--gap-4)" }}>
          {t(`about.${line}`)}
        </p>
        <p className="small muted prose" style={{ marginBottom: "var(--gap-4)" }}>
          {OUTSIDE_CLANAR.includes(line) ? provenance("other") : provenance("national")}
        </p>
        <Listing state={state} result={result} locale={locale} />
        <LineWorkshops
          workshops={workshops.filter(({ craft_line }) => craft_line === line)}
          locale={locale}
        />
      </div>
    </>
  )
}
