/** How many tests of one kind, or of all, went which way. */
export type Totals = { passed: number; failed: number; skipped: number }

export const none: Totals = { passed: 0, failed: 0, skipped: 0 }

export function add(a: Totals, b: Totals): Totals {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** The closing line that programs read. */
export function closingLine({ passed, failed, skipped }: Totals): string {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`
}

type JestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
}

/** Reads `jest --json`. A file that did not even load counts as one failed test, for jest counts it as none. */
export function jestTotals(report: JestReport): Totals {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  /** What stopped the run itself (a file that does not load, no tests found). */
  errors?: unknown[]
}

/** Reads Playwright's JSON report. A test that passed only when tried again counts as failed. */
export function playwrightTotals({ stats, errors = [] }: PlaywrightReport): Totals {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/** The worst reading of a run that left no report: it failed, and what it would have said is unknown. */
export function withoutReport(exitCode: number): Totals {
  return { ...none, failed: exitCode === 0 ? 0 : 1 }
}
