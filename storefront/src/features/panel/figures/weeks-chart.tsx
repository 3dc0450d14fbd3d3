import { getLocale } from "next-intl/server"
import type { Locale } from "@/i18n/locales"
import { layoutWeeks, type WeekFigure } from "./week-chart"
import styles from "./weeks-chart.module.css"

/**
 * Figures by week as columns, with a line where each week has a second one. Only seen: the table behind it says the
 * same to everybody else.
 * @param format how a height is written on the axis.
 * @param name what a column is called under the axis; the day that it begins on unless said otherwise.
 */
export async function WeeksChart({
  weeks,
  format,
  name,
}: {
  weeks: readonly WeekFigure[]
  format: (value: number) => string
  name?: (startsOn: string) => string
}) {
  const locale = await getLocale()
  const chart = layoutWeeks(weeks)
  if (!chart) return null
  return (
    <svg viewBox={`0 0 ${chart.width} ${chart.height}`} className={styles.chart} aria-hidden="true">
      {chart.ticks.map(({ value, y }) => (
        <g key={value}>
          <line x1={0} x2={chart.width} y1={y} y2={y} className={styles.grid} />
          <text x={0} y={y - 3} className={styles.tick}>
            {format(value)}
          </text>
        </g>
      ))}
      {chart.bars.map(({ x, y, width, height }) => (
        <rect key={x} x={x} y={y} width={width} height={height} className={styles.bar} />
      ))}
      <line x1={0} x2={chart.width} y1={chart.base} y2={chart.base} className={styles.base} />
      {chart.path ? <path d={chart.path} className={styles.line} /> : null}
      {chart.points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={4} className={styles.point} />
      ))}
      {chart.labels.map(({ starts_on, x, anchor }) => (
        <text key={starts_on} x={x} y={chart.height - 6} textAnchor={anchor} className={styles.tick}>
          {name ? name(starts_on) : shortDay(starts_on, locale)}
        </text>
      ))}
    </svg>
  )
}

/** A day under an axis: "3 nov". */
export function shortDay(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === "es" ? "es-PE" : "en-GB", {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`))
}
