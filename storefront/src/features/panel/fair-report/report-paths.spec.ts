import { askedReport, reportDownload, reportPath } from "./report-paths"

const segments = (path: string) => path.split("?")[0]!.replace("/panel/descargar/", "").split("/")

describe("the report of a fair as a file", () => {
  it.each(["pdf", "csv"] as const)("lies where the page says (%s), and leads back to the page", (file) => {
    const path = reportDownload("fair_01J", file, "fair_00A")
    expect(askedReport(segments(path), { contra: "fair_00A" })).toEqual({
      api: `/staff/fairs/fair_01J/report.${file}`,
      query: { against: "fair_00A" },
      page: "/panel/ferias/fair_01J/informe?contra=fair_00A",
    })
  })

  it("is compared with nothing where nothing sensible was asked", () => {
    expect(askedReport(segments(reportDownload("fair_01J", "pdf", null)), { contra: "../x" })).toMatchObject({
      query: {},
      page: reportPath("fair_01J"),
    })
  })

  it.each([
    [["ferias", "fair_01J", "informe"]],
    [["ferias", "fair_01J", "informe", "exe"]],
    [["ferias", "..%2Fledger", "informe", "pdf"]],
    [["ferias", "fair_01J", "informe", "pdf", "x"]],
  ])("is nothing at %j", (path) => expect(askedReport(path, {})).toBeNull())
})
