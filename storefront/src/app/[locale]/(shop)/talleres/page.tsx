import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { Button } from "@/components/button"
import { SelectField } from "@/components/field"
import { Link } from "@/components/link"
import { WorkshopCard } from "@/features/places/workshop-card"
import styles from "@/features/places/place-grid.module.css"
import { pageAlternates } from "@/features/seo/page-alternates"
import { craftLineName } from "@/i18n/catalogue-names"
import { sayWhenUnavailable } from "@/features/layout/say-when-unavailable"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import { listWorkshops } from "@/lib/api/workshop"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations("provenance.workshops")
  return { title: t("title"), description: t("lead"), alternates: pageAlternates(locale, "talleres") }
}

/** Every workshop, narrowed by craft line and region with a plain GET form. */
export default sayWhenUnavailable(async function WorkshopsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const [t, common, workshops, query] = await Promise.all([
    getTranslations("provenance.workshops"),
    getTranslations("common"),
    listWorkshops(locale),
    searchParams,
  ])
  const lines = distinct(workshops.map(({ craft_line }) => craft_line))
  const regions = distinct(workshops.map(({ establishment }) => establishment.region))
  // Only what the lists offer counts; anything else in the address means "all".
  const line = lines.find((each) => each === query.linea)
  const region = regions.find((each) => each === query.region)
  const shown = workshops.filter(
    (workshop) =>
      (!line || workshop.craft_line === line) && (!region || workshop.establishment.region === region)
  )
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: common("home"), href: shopPath(locale) }]} here={t("title")} />
      <h1>{t("title")}</h1>
      <p className="lead muted prose" style={{ marginTop: "var(--gap-2)" }}>
        {t("lead")}
      </p>
      <form className={styles.filter}>
        <SelectField name="linea" label={t("line")} defaultValue={line ?? ""} key={`l-${line}`}>
          <option value="">{t("allLines")}</option>
          {lines.map((code) => (
            <option key={code} value={code}>
              {craftLineName(code, locale)}
            </option>
          ))}
        </SelectField>
        <SelectField name="region" label={t("region")} defaultValue={region ?? ""} key={`r-${region}`}>
          <option value="">{t("allRegions")}</option>
          {regions.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </SelectField>
        <Button look="secondary">{t("filter")}</Button>
      </form>
      <p className="muted number" style={{ marginBottom: "var(--gap-3)" }}>
        {t("count", { count: shown.length })}
      </p>
      {shown.length === 0 ? (
        <p>
          {t("none")} <Link href={shopPath(locale, "talleres")}>{t("all")}</Link>
        </p>
      ) : (
        <ul className={styles.grid}>
          {shown.map((workshop) => (
            <li key={workshop.handle}>
              <WorkshopCard workshop={workshop} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
})

function distinct(values: string[]): string[] {
  return [...new Set(values)].sort((a, b) => a.localeCompare(b, "es"))
}
