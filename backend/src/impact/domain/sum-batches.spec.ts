import { monthsBetween, sumBatches } from "./sum-batches"

describe("adding batches up", () => {
  it("gives the same total by region and by month, and none where nothing is published", () => {
    const sums = sumBatches([
      { region: "Lima", month: "2026-10", value: 500n },
      { region: "Lima", month: "2026-11", value: 20n },
      { region: null, month: "2026-11", value: -3n },
    ])
    expect(sums.total).toBe(517n)
    expect(sums.byRegion).toEqual(new Map([["Lima", 520n], [null, -3n]])) // prettier-ignore
    expect(sums.byMonth).toEqual(new Map([["2026-10", 500n], ["2026-11", 17n]])) // prettier-ignore
    expect(sumBatches([]).total).toBeNull()
  })

  it("names every month between two, over the turn of the year", () => {
    expect(monthsBetween("2026-11", "2027-02")).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"])
    expect(monthsBetween("2026-11", "2026-11")).toEqual(["2026-11"])
    expect(monthsBetween("2026-12", "2026-11")).toEqual([])
    expect(() => monthsBetween("pronto", "2026-11")).toThrow(RangeError)
  })
})
