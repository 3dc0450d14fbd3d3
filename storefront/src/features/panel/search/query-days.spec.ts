import { parseList } from "../table/list-state"
import { askableDays } from "./query-days"
import { QUERIES_LIST } from "./search-lists"

const days = (params: Record<string, string>) =>
  askableDays(parseList(QUERIES_LIST, params), "2026-11-24").filters

describe("the days of the queries", () => {
  it("are as they were typed where the API takes them", () => {
    expect(days({})).toEqual({})
    expect(days({ hasta: "2026-11-01" })).toEqual({ hasta: "2026-11-01" })
    expect(days({ desde: "2026-11-01" })).toEqual({ desde: "2026-11-01" })
    expect(days({ desde: "2026-11-01", hasta: "2026-11-01" })).toEqual({
      desde: "2026-11-01",
      hasta: "2026-11-01",
    })
  })

  it("are turned around where they end before they begin", () => {
    expect(days({ desde: "2026-11-09", hasta: "2026-11-02" })).toEqual({
      desde: "2026-11-02",
      hasta: "2026-11-09",
    })
    expect(days({ desde: "2026-12-01" })).toEqual({ desde: "2026-11-24", hasta: "2026-12-01" })
  })

  it("begin later where they are too many", () => {
    expect(days({ desde: "1999-01-01", hasta: "2026-11-24" })).toEqual({
      desde: "2025-10-21",
      hasta: "2026-11-24",
    })
    expect(days({ desde: "2020-01-01" })).toEqual({ desde: "2025-10-21" })
  })
})
