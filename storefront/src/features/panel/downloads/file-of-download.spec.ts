import { fileOfDownload } from "./file-of-download"

describe("what can be downloaded besides lists", () => {
  it.each([
    ["plantillas/registro-nacional", "/staff/registrations/import-template.csv"],
    ["plantillas/competencias", "/staff/competences/import-template.csv"],
    ["plantillas/capacitaciones", "/staff/trainings/import-template.csv"],
  ])("is the template of %s", (path, api) => {
    expect(fileOfDownload(path.split("/"), {})).toMatchObject({ api })
  })

  it("are lists with the filters of their address", () => {
    expect(fileOfDownload(["lotes"], { estado: "sold", q: " cuero " })).toMatchObject({
      api: "/staff/lots.csv",
      query: { state: "sold", q: "cuero" },
    })
  })

  it("are labels, or the way back to their page", () => {
    const query = { lote: "lot_01", formato: "a4-24" }
    expect(fileOfDownload(["etiquetas"], query)).toMatchObject({ api: "/staff/labels.pdf" })
    expect(fileOfDownload(["etiquetas"], { ...query, piezas: "x" })).toEqual({
      page: "/panel/lotes/lot_01/etiquetas?formato=a4-24&piezas=x&inicio=1&certificadas=false&problema=pieces",
    })
    expect(fileOfDownload(["etiquetas"], {})).toBeNull()
  })

  it.each(["", "plantillas", "plantillas/..", "plantillas/talleres", "etiquetas/x", "staff/labels.pdf"])(
    "is not %j",
    (path) => expect(fileOfDownload(path.split("/"), {})).toBeNull()
  )
})
