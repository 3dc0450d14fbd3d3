import { readProposal, readRules } from "./policy-proposal"
import { rules } from "./test/sale-examples"

const now = new Date("2026-11-23T12:00:00-05:00")
const read = (valid_from: string, typed: unknown = rules) => readProposal({ rules: typed, valid_from }, now)

describe("readProposal", () => {
  it("takes rules and a day to come, which begins at midnight in Lima", () => {
    expect(read("2026-11-24")).toEqual({
      ...{ rules, valid_from: new Date("2026-11-24T05:00:00.000Z"), problems: null },
    })
    expect(read("2031-11-30").problems).toBeNull()
  })

  it.each([
    ["2026-11-23", "is not in the future"],
    ["2020-01-01", "is not in the future"],
    ["2031-12-01", "is too far away"],
    ["9999-12-31", "is too far away"],
    ["2026-02-30", "not a day (YYYY-MM-DD)"],
    ["2026-13-01", "not a day (YYYY-MM-DD)"],
    ["26-12-01", "not a day (YYYY-MM-DD)"],
    ["2026-12-1", "not a day (YYYY-MM-DD)"],
    ["2026-12-01T00:00:00Z", "not a day (YYYY-MM-DD)"],
    ["12026-12-01", "not a day (YYYY-MM-DD)"],
    ["", "not a day (YYYY-MM-DD)"],
  ])("refuses %s: %s", (day, problem) => {
    expect(read(day)).toEqual({ problems: [`valid_from: ${problem}`] })
  })

  it("is not in the future at the very moment, and is a millisecond before", () => {
    const midnight = new Date("2026-12-01T00:00:00-05:00")
    const at = (moment: Date) => readProposal({ rules, valid_from: "2026-12-01" }, moment).problems
    expect(at(midnight)).toEqual(["valid_from: is not in the future"])
    expect(at(new Date(midnight.getTime() - 1))).toBeNull()
  })

  it("says every reason at once, each with its place", () => {
    const typed = {
      ...rules,
      igv: { ...rules.igv, rate_bp: 10_001 },
      income_split: { ...rules.income_split, inpe_bp: 999 },
    }
    expect(read("yesterday", typed)).toEqual({
      problems: [
        "rules.igv.rate_bp: Too big: expected number to be <=10000",
        "rules.income_split: must be the whole",
        "valid_from: not a day (YYYY-MM-DD)",
      ],
    })
    expect(read("2026-12-01", typed).problems).toEqual([
      "rules.igv.rate_bp: Too big: expected number to be <=10000",
      "rules.income_split: must be the whole",
    ])
    expect(readRules("all to me")).toEqual({ problems: [expect.stringMatching(/^rules: /)] })
    expect(readRules(rules)).toEqual({ rules, problems: null })
  })
})
