import { scaleLinear, scalePoint } from "d3-scale"
import { area, line } from "d3-shape"
import type { Locale } from "@/i18n/locales"
import styles from "./chart.module.css"
import { monthLabel } from "./month-label"

type Point = { month: string; value: number | null }

/** No more names of months under a chart than fit on a phone. */
const MOST_NAMES = 5

/** Two numbers closer than this, in hundredths of the width, would overlap on a phone. */
const APART = 40

/**
 * What changes from month to month, as a line or as columns. Shapes are drawn in a box of 100 by 100 that stretches,
 * words are HTML that does not: they stay legible on a phone. A month that is not published is a gap.
 */
export function MonthChart({
  points,
  format,
  look,
  locale,
}: {
  points: Point[]
  format: (value: number) => string
  look: "line" | "columns"
  locale: Locale
}) {
  const shown = points.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]))
  const values = shown.map(({ value }) => value)
  const x = scalePoint(
    points.map(({ month }) => month),
    [0, 100]
  ).padding(look === "columns" ? 0.5 : 0)
  const y = scaleLinear([Math.min(0, ...values), Math.max(1, ...values)], [100, 0])
  const at = (month: string) => x(month) ?? 0
  const step = Math.ceil(points.length / MOST_NAMES)
  const highest = shown.reduce<(typeof shown)[number] | undefined>(
    (most, point) => (most && most.value >= point.value ? most : point),
    undefined
  )
  const latest = shown.at(-1)
  // The latest has its number too, unless it would stand on the highest's.
  const apart = highest && latest && Math.abs(at(highest.month) - at(latest.month)) >= APART
  const named = [highest, apart ? latest : undefined].filter((point) => point !== undefined)
  const width = Math.min(12, (x.step() || 20) * 0.7)
  return (
    <div aria-hidden="true">
      <div className={styles.plot}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          {look === "line" ? (
            <>
              <path className={styles.area} d={shape(points, at, y).area} />
              <path className={styles.line} d={shape(points, at, y).line} />
            </>
          ) : (
            shown.map(({ month, value }) => (
              <rect
                key={month}
                className={styles.column}
                x={at(month) - width / 2}
                width={width}
                y={Math.min(y(value), y(0))}
                height={Math.abs(y(0) - y(value))}
              />
            ))
          )}
        </svg>
        {look === "line"
          ? shown.map(({ month, value }) => (
              <span
                key={month}
                className={styles.dot}
                style={{ left: `${at(month)}%`, top: `${y(value)}%` }}
              />
            ))
          : null}
        {named.map(({ month, value }) => (
          <span
            key={month}
            className={`number ${styles.label}`}
            data-end={endOf(at(month), 15)}
            style={{ left: `${at(month)}%`, top: `${y(value)}%` }}
          >
            {format(value)}
          </span>
        ))}
      </div>
      <div className={styles.months}>
        {points.map(({ month }, i) =>
          (points.length - 1 - i) % step === 0 ? (
            <span key={month} data-end={endOf(at(month), 3)} style={{ left: `${at(month)}%` }}>
              {monthLabel(month, locale, "short")}
            </span>
          ) : null
        )}
      </div>
    </div>
  )
}

/** Words at either end of the plot are set inward, not over its edge. */
function endOf(position: number, within: number): "first" | "last" | undefined {
  if (position < within) return "first"
  return position > 100 - within ? "last" : undefined
}

function shape(points: Point[], at: (month: string) => number, y: (value: number) => number) {
  const isShown = ({ value }: Point) => value !== null
  const xOf = ({ month }: Point) => at(month)
  const yOf = ({ value }: Point) => y(value ?? 0)
  return {
    line: line<Point>(xOf, yOf).defined(isShown)(points) ?? "",
    area: area<Point>().defined(isShown).x(xOf).y0(y(0)).y1(yOf)(points) ?? "",
  }
}
