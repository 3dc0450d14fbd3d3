import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { shopUrl } from "@/config/environment"
import { ByMonth, ByRegion } from "@/features/impact/impact-figures"
import { formatCalendarDay } from "@/features/origin/format-calendar-day"
import { JsonLd } from "@/features/seo/json-ld"
import { pageAlternates } from "@/features/seo/page-alternates"
import { shareCard } from "@/features/seo/share-card"
import type { Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import { type Impact, readImpact } from "@/lib/api/impact"
import { formatCentimos } from "@/lib/money"
import styles from "./impact-page.module.css"

type Props = { params: Promise<{ locale: string }> }

// Made on its first visit and kept: the build must not need the backend.
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations("impact")
  const words = { title: t("title"), description: t("lead") }
  return { ...words, alternates: pageAlternates(locale, "impacto"), openGraph: shareCard(locale, words) }
}

/** What comes of it all, in sums that point at nobody. */
export default async function ImpactPage({ params }: Props) {
  const locale = await pageLocale(params)
  const [t, common, impact] = await Promise.all([
    getTranslations("impact"),
    getTranslations("common"),
    readImpact(),
  ])
  const nothing = impact.totals.amount === null && impact.totals.hours === null && !impact.people_in_workshops
  return (
    <div className="page">
      <JsonLd
        data={{
          "@type": "Dataset",
          name: t("title"),
          description: t("lead"),
          url: shopUrl() + shopPath(locale, "impacto"),
          dateModified: impact.as_of,
          isAccessibleForFree: true,
        }}
      />
      <Breadcrumbs trail={[{ label: common("home"), href: shopPath(locale) }]} here={t("title")} />
      <h1>{t("title")}</h1>
      <p className="lead muted prose" style={{ marginTop: "var(--gap-2)" }}>
        {t("lead")}
      </p>
      <Totals impact={impact} locale={locale} />
      {nothing ? <p className="prose">{t("nothing")}</p> : null}
      <div className={styles.charts}>
        <ByMonth impact={impact} measure="amount" locale={locale} />
        <ByRegion impact={impact} measure="amount" locale={locale} />
        <ByRegion impact={impact} measure="people" locale={locale} />
        <ByMonth impact={impact} measure="hours" locale={locale} />
        <ByRegion impact={impact} measure="hours" locale={locale} />
      </div>
      <section className={`section prose ${styles.method}`}>
        <h2>{t("method.title")}</h2>
        <p>{t("method.small")}</p>
        <p>{t("method.daily")}</p>
        <p>{t("method.amount")}</p>
        <p>{t("method.hours")}</p>
        <p>{t("method.people")}</p>
      </section>
    </div>
  )
}

async function Totals({ impact, locale }: { impact: Impact; locale: Locale }) {
  const t = await getTranslations("impact")
  const { totals } = impact
  const number = (value: number | null) =>
    value === null ? null : new Intl.NumberFormat(locale === "es" ? "es-PE" : "en-GB").format(value)
  const facts: [key: "amount" | "people" | "hours" | "registered" | "workshops", value: string | null][] = [
    ["amount", totals.amount === null ? null : formatCentimos(totals.amount)],
    ["people", number(impact.people_in_workshops)],
    ["hours", number(totals.hours)],
    ["registered", number(totals.registered)],
    ["workshops", number(totals.workshops)],
  ]
  return (
    <section aria-labelledby="total" className={styles.totals}>
      <h2 id="total" className="visually-hidden">
        {t("totals.title")}
      </h2>
      <dl className={styles.tiles}>
        {facts.map(([key, value]) => (
          <div key={key} className={styles.tile}>
            <dt>{t(`totals.${key}`)}</dt>
            <dd className={value === null ? styles.none : `number ${styles.big}`}>
              {value ?? t("totals.none")}
            </dd>
          </div>
        ))}
      </dl>
      <p className="small muted">{t("asOf", { date: formatCalendarDay(impact.as_of, locale) })}</p>
    </section>
  )
}
