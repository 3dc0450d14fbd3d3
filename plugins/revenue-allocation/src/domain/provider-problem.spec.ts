import { type ReportProblem, type ReportProblemCode, reportProblemWords } from "./provider-problem"

const codes: ReportProblemCode[] = [
  ...(["unknown_form", "bad_moment", "moment_in_future", "bad_amount", "bad_line_kind"] as const),
  ...(["bad_reference", "other_currency", "wrong_sign", "does_not_add_up", "repeated_reference"] as const),
  // What is wrong with it as a table.
  ...(["missing_value", "missing_column", "repeated_column", "empty_file", "unclosed_quote"] as const),
]
const problem = (code: ReportProblemCode, detail?: string | number): ReportProblem => ({
  ...{ line: 2, column: null, code },
  ...(detail !== undefined && { detail }),
})

describe("what is wrong with a report", () => {
  it.each(codes)("is said in both languages: %s", (code) => {
    const said = (["es", "en"] as const).map((locale) => reportProblemWords(problem(code, "op-1"), locale))
    expect(new Set([...said, code, ""]).size).toBe(4)
    expect(said.join()).not.toMatch(/\{\}|undefined/)
  })

  it("is said with what stood there, also where that is a number of a line", () => {
    expect(reportProblemWords(problem("bad_amount", "diez"), "es")).toContain("diez")
    expect(reportProblemWords(problem("repeated_reference", 0), "en")).toContain("0")
    expect(reportProblemWords(problem("missing_column", "Bruto"), "en")).toContain("Bruto")
  })

  it("is said without it where there is nothing to repeat", () => {
    for (const code of ["bad_amount", "missing_column"] as const) {
      expect(reportProblemWords(problem(code), "es")).toBe(reportProblemWords(problem(code, ""), "es"))
    }
  })
})
