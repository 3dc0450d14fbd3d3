import { layoutWeeks, type WeekFigure } from "./week-chart"

const weeks = (...values: (number | null)[]): WeekFigure[] =>
  values.map((value, i) => ({ starts_on: `2026-09-${String(i + 1).padStart(2, "0")}`, value }))

describe("figures by week, drawn", () => {
  it("are as high as they are large, from zero", () => {
    const bars = layoutWeeks(weeks(50, 100, 25))?.bars ?? []
    expect(bars.map(({ value }) => value)).toEqual([50, 100, 25])
    expect(bars[1]!.height).toBeCloseTo(bars[0]!.height * 2)
    expect(bars[0]!.height).toBeCloseTo(bars[2]!.height * 2)
    for (const { y, height } of bars) expect(y + height).toBeCloseTo(layoutWeeks(weeks(1))!.base)
  })

  it("leave the place of a week without any, and do not overlap", () => {
    const bars = layoutWeeks(weeks(5, 0, null, 5))?.bars ?? []
    expect(bars).toHaveLength(2)
    expect(bars[1]!.x - bars[0]!.x).toBeGreaterThan(3 * bars[0]!.width)
  })

  it("name the first and the last week, and some between", () => {
    const { labels } = layoutWeeks(weeks(...Array.from({ length: 13 }, () => 1)))!
    expect(labels.map(({ starts_on }) => starts_on.slice(-2))).toEqual(["01", "04", "07", "10", "13"])
    expect(labels.map(({ anchor }) => anchor)).toEqual(["middle", "middle", "middle", "middle", "end"])
    expect(layoutWeeks(weeks(1))!.labels).toMatchObject([{ anchor: "middle" }])
  })

  it("draw no line over a gap, and none of a single point", () => {
    const second = (...values: (number | null)[]) =>
      layoutWeeks(values.map((value, i) => ({ ...weeks(1)[0]!, starts_on: `${i}`, second: value })))
    expect(second(1, 2, null, 3, 4)?.path?.match(/M/g)).toHaveLength(2)
    expect(second(1, null)).toMatchObject({ path: null, points: [{}] })
  })

  it("are not there when there is nothing to see", () => {
    expect(layoutWeeks([])).toBeNull()
    expect(layoutWeeks(weeks(0, null, 0))).toBeNull()
  })
})
