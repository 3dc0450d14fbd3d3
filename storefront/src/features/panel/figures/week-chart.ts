import { scaleBand, scaleLinear } from "d3-scale"
import { line } from "d3-shape"

/** One week: the day it begins on, and its figure; null where there is none, which is not zero. */
export type WeekFigure = { starts_on: string; value: number | null; second?: number | null }

export type Bar = { x: number; y: number; width: number; height: number; value: number }
export type Tick = { value: number; y: number }
/** A label under the axis. The last stays inside the drawing. */
export type WeekLabel = { starts_on: string; x: number; anchor: "middle" | "end" }
export type WeekChart = {
  width: number
  height: number
  /** Where zero is. */
  base: number
  ticks: Tick[]
  labels: WeekLabel[]
  bars: Bar[]
  /** Through the second figures; nothing where fewer than two weeks follow one another. */
  path: string | null
  points: { x: number; y: number }[]
}

const WIDTH = 640
const HEIGHT = 220
/** On the left the words of the axis, which columns would cover. */
const MARGIN = { top: 12, bottom: 26, left: 72 }
/** So many labels have room under the weeks. */
const LABELS = 5
const TICKS = 4

/**
 * Places a bar for each week and a line through the second figures, over one scale from zero, so that heights can be
 * compared. Null when there is nothing to draw: nobody learns anything from an empty frame.
 */
export function layoutWeeks(weeks: readonly WeekFigure[]): WeekChart | null {
  const most = Math.max(0, ...weeks.flatMap(({ value, second }) => [value ?? 0, second ?? 0]))
  if (weeks.length === 0 || most <= 0) return null
  const x = scaleBand<number>()
    .domain(weeks.map((_, i) => i))
    .range([MARGIN.left, WIDTH])
    .paddingInner(0.25)
    .paddingOuter(0.1)
  const base = HEIGHT - MARGIN.bottom
  const y = scaleLinear().domain([0, most]).nice(TICKS).range([base, MARGIN.top])
  const middle = (i: number) => (x(i) ?? 0) + x.bandwidth() / 2
  const points = weeks.map(({ second }, i) =>
    second === null || second === undefined ? null : { x: middle(i), y: y(second) }
  )
  const through = line<{ x: number; y: number } | null>()
    .defined((point) => point !== null)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0)
    .digits(1)
  const found = points.filter((point) => point !== null)
  return {
    width: WIDTH,
    height: HEIGHT,
    base,
    ticks: y
      .ticks(TICKS)
      .filter((value) => value > 0)
      .map((value) => ({ value, y: y(value) })),
    labels: labelled(weeks).map((i, at, all) => ({
      starts_on: weeks[i]?.starts_on ?? "",
      x: middle(i),
      anchor: at === all.length - 1 && at > 0 ? "end" : "middle",
    })),
    bars: weeks.flatMap(({ value }, i) =>
      value ? [{ x: x(i) ?? 0, y: y(value), width: x.bandwidth(), height: base - y(value), value }] : []
    ),
    path: found.length > 1 ? through(points) : null,
    points: found,
  }
}

/** Which weeks are named: the first, the last and some between, as far apart as one another. */
function labelled(weeks: readonly WeekFigure[]): number[] {
  const last = weeks.length - 1
  if (weeks.length <= LABELS) return weeks.map((_, i) => i)
  return Array.from({ length: LABELS }, (_, i) => Math.round((i * last) / (LABELS - 1)))
}
