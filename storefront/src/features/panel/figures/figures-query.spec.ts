import { askedFigures, askedFigureTable, figuresDownload } from "./figures-query"

describe("what figures are asked for", () => {
  it("is what the address says, in the API's words", () => {
    expect(askedFigures({ desde: "2026-09-01", linea: "calzado", establecimiento: "est_1" })).toEqual({
      filters: { desde: "2026-09-01", linea: "calzado", establecimiento: "est_1" },
      query: { from: "2026-09-01", craft_line: "calzado", establishment_id: "est_1" },
      address: "?desde=2026-09-01&establecimiento=est_1&linea=calzado",
    })
  })

  it("is a time that begins before it ends, whichever way it was typed", () => {
    expect(askedFigures({ desde: "2026-11-01", hasta: "2026-09-01" }).query).toEqual({
      from: "2026-09-01",
      to: "2026-11-01",
    })
  })

  it("is never longer than the API draws: then it begins later", () => {
    expect(askedFigures({ desde: "2020-01-01", hasta: "2030-01-01" }).query).toEqual({
      from: "2025-01-27",
      to: "2030-01-01",
    })
    expect(askedFigures({ desde: "1990-01-01" }).query.from?.slice(0, 2)).toBe("20")
  })

  it("leaves out what cannot be", () => {
    expect(askedFigures({ desde: "ayer", linea: "oro", q: "x", orden: "y" })).toMatchObject({
      query: {},
      address: "",
    })
  })
})

describe("a table of the figures", () => {
  it("is asked for where the panel says, narrowed as the page was", () => {
    const { address } = askedFigures({ linea: "calzado" })
    const [path, query] = figuresDownload("by_line", address).replace("/panel/descargar/", "").split("?")
    expect(askedFigureTable(path!.split("/"), Object.fromEntries(new URLSearchParams(query)))).toEqual({
      api: "/staff/figures.csv",
      query: { table: "by_line", craft_line: "calzado" },
      page: "/panel/cifras?linea=calzado",
    })
  })

  it.each([[["cifras"]], [["cifras", "identities"]], [["cifras", "by_line", "x"]], [["otras", "by_line"]]])(
    "is none at %j",
    (path) => expect(askedFigureTable(path, {})).toBeNull()
  )
})
