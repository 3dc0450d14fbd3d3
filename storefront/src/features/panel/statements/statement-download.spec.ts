import { askedStatement, statementDownload } from "./statement-download"

const segments = (path: string) => path.replace("/panel/descargar/", "").split("/")
const id = "artn_01J:2026-10"

describe("the file of a statement", () => {
  it("is asked for where the panel says that it lies", () => {
    expect(askedStatement(segments(statementDownload(id, "pdf")))).toEqual({
      api: "/staff/statements/artn_01J%3A2026-10/pdf",
      page: "/panel/estados-de-cuenta/artn_01J%3A2026-10",
    })
    expect(askedStatement(segments(statementDownload(id, "csv")))?.api).toMatch(/\/csv$/)
    expect(askedStatement(segments(statementDownload(id, { beneficiary: "bnf_1" })))?.api).toBe(
      "/staff/statements/artn_01J%3A2026-10/family/bnf_1/pdf"
    )
    expect(askedStatement(["estados-de-cuenta", id, "pdf"])?.api).toMatch(/\/pdf$/)
  })

  it.each([
    [["estados-de-cuenta", id]],
    [["estados-de-cuenta", id, "zip"]],
    [["estados-de-cuenta", id, "pdf", "x"]],
    [["estados-de-cuenta", "..%2Fledger:2026-10", "pdf"]],
    [["estados-de-cuenta", "artn_1:octubre", "pdf"]],
    [["estados-de-cuenta", id, "familia", "..%2F1"]],
    [["estados-de-cuenta", id, "familia"]],
    [["otros", id, "pdf"]],
  ])("is nothing at %j", (path) => expect(askedStatement(path)).toBeNull())
})
