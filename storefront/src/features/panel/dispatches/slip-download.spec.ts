import { askedSlip, slipDownload } from "./slip-download"

const segments = (path: string) => path.replace("/panel/descargar/", "").split("/")

describe("the packing slip of a dispatch", () => {
  it("is asked for where the panel says that it lies, and leads back to the dispatch", () => {
    expect(askedSlip(segments(slipDownload("disp_01J")))).toEqual({
      api: "/staff/dispatches/disp_01J/slip.pdf",
      page: "/panel/despachos/disp_01J",
    })
  })

  it.each([
    [["despachos", "disp_01J"]],
    [["despachos", "disp_01J", "guia", "x"]],
    [["despachos", "..%2Fledger", "guia"]],
    [["despachos", "", "guia"]],
    [["otros", "disp_01J", "guia"]],
  ])("is nothing at %j", (path) => expect(askedSlip(path)).toBeNull())
})
