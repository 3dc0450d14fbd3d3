import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import type { Locale } from "@/i18n/locales"
import type { Impact } from "@/lib/api/impact"
import { formatAmount, formatCentimos } from "@/lib/money"
import { BarChart } from "./bar-chart"
import { DataTable, type DataRow } from "./data-table"
import { MonthChart } from "./month-chart"
import { monthLabel } from "./month-label"
import styles from "./chart.module.css"

type Measure = "amount" | "hours"

/** Money or hours, month by month; nothing where no month is published. */
export async function ByMonth({
  impact,
  measure,
  locale,
}: {
  impact: Impact
  measure: Measure
  locale: Locale
}) {
  const t = await getTranslations("impact")
  const points = impact.by_month.map(({ month, ...sums }) => ({ month, value: sums[measure] }))
  const highest = largest(points)
  if (!highest) return null
  const area = measure === "amount" ? "amountByMonth" : "hoursByMonth"
  const short =
    measure === "amount" ? formatCentimos : (value: number) => t("hours", { value: plain(value, locale) })
  return (
    <Figure
      title={t(`${area}.title`)}
      summary={t(`${area}.most`, { month: monthLabel(highest.month, locale), value: short(highest.value) })}
    >
      <MonthChart
        points={points}
        format={short}
        look={measure === "amount" ? "line" : "columns"}
        locale={locale}
      />
      <DataTable
        caption={t(`${area}.title`)}
        head={{ name: t("month"), value: measure === "amount" ? t("amountColumn") : t("hoursColumn") }}
        rows={points.map(({ month, value }) => ({ name: monthLabel(month, locale), value }))}
        sum={null}
        format={measure === "amount" ? formatAmount : (value) => plain(value, locale)}
      />
    </Figure>
  )
}

/** People, money or hours by region, with what is too few to stand under a region together. */
export async function ByRegion({
  impact,
  measure,
  locale,
}: {
  impact: Impact
  measure: Measure | "people"
  locale: Locale
}) {
  const t = await getTranslations("impact")
  const area = ({ amount: "amountByRegion", hours: "hoursByRegion", people: "peopleByRegion" } as const)[
    measure
  ]
  const own: DataRow[] = impact.by_region.map(({ region, ...sums }) => ({
    name: region,
    value: sums[measure],
  }))
  const highest = largest(own)
  const together = impact.other_regions[measure]
  if (!highest && together === null) return null
  const rows = together === null ? own : [...own, { name: t("others"), value: together }]
  const sum = measure === "people" ? impact.people_in_workshops : impact.totals[measure]
  const format =
    measure === "amount"
      ? formatCentimos
      : measure === "hours"
        ? (value: number) => t("hours", { value: plain(value, locale) })
        : (value: number) => plain(value, locale)
  return (
    <Figure
      title={t(`${area}.title`)}
      summary={
        highest
          ? t(`${area}.most`, {
              region: highest.name,
              value: measure === "amount" ? formatCentimos(highest.value) : plain(highest.value, locale),
            })
          : null
      }
    >
      <BarChart
        rows={rows}
        format={format}
        colour={measure === "amount" ? "tierra" : measure === "hours" ? "anil" : "chilca"}
      />
      <DataTable
        caption={t(`${area}.title`)}
        head={{
          name: t("region"),
          value:
            measure === "amount" ? t("amountColumn") : measure === "hours" ? t("hoursColumn") : t("people"),
        }}
        rows={rows}
        sum={sum}
        format={measure === "amount" ? formatAmount : (value) => plain(value, locale)}
      />
    </Figure>
  )
}

function Figure({
  title,
  summary,
  children,
}: {
  title: string
  summary: string | null
  children: ReactNode
}) {
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h2>{title}</h2>
        {summary ? <p className={styles.summary}>{summary}</p> : null}
      </figcaption>
      {children}
    </figure>
  )
}

function largest<Row extends { value: number | null }>(rows: Row[]): (Row & { value: number }) | undefined {
  return rows
    .filter((row): row is Row & { value: number } => row.value !== null)
    .sort((a, b) => b.value - a.value)[0]
}

const plain = (value: number, locale: Locale) =>
  new Intl.NumberFormat(locale === "es" ? "es-PE" : "en-GB").format(value)
