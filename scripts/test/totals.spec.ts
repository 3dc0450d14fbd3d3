import { add, closingLine, jestTotals, none, playwrightTotals, withoutReport } from "./totals"

const report = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  numRuntimeErrorTestSuites: 0,
}

describe("the totals of all kinds of tests", () => {
  it("adds up what jest and Playwright report", () => {
    const browser = { stats: { expected: 7, unexpected: 0, flaky: 0, skipped: 1 } }
    const all = add(jestTotals(report), playwrightTotals(browser))
    expect(closingLine(all)).toBe("tests: 12 passed, 1 failed, 4 skipped")
  })

  it("counts a test file that does not load as a failure", () => {
    expect(jestTotals({ ...report, numFailedTests: 0, numRuntimeErrorTestSuites: 1 }).failed).toBe(1)
  })

  it("counts a flaky browser test and a broken browser run as failures", () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 }
    expect(playwrightTotals({ stats, errors: [{}] })).toEqual({ passed: 3, failed: 3, skipped: 0 })
  })

  it("never calls a run that died without a report a success", () => {
    expect(withoutReport(137).failed).toBe(1)
    expect(withoutReport(0)).toEqual(none)
  })
})
