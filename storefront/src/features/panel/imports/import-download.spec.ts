import { askedImportFile, problemsDownload } from "./import-download"
import { EXPORT_XLSX, TEMPLATE_CSV, TEMPLATE_XLSX } from "./imports-lists"

const segments = (path: string) => path.replace("/panel/descargar/", "").split("/")

describe("the files of importing", () => {
  it.each([TEMPLATE_CSV, TEMPLATE_XLSX, EXPORT_XLSX])(
    "are asked for where the panel says: $path",
    ({ path, api }) => {
      expect(askedImportFile(segments(path))).toEqual({ api, page: "/panel/publicaciones/importar" })
    }
  )

  it("are the problems of one import, which lead back to it", () => {
    expect(askedImportFile(segments(problemsDownload("limp_01J")))).toEqual({
      api: "/staff/imports/limp_01J/problems.csv",
      page: "/panel/publicaciones/importar/limp_01J",
    })
  })

  it.each([
    [["publicaciones"]],
    [["publicaciones", "importar"]],
    [["publicaciones", "importar", "limp_1", "x"]],
    [["publicaciones", "importar", "..%2Flistings"]],
    [["publicaciones", "plantilla.pdf"]],
    [["otras", "importar", "limp_1"]],
  ])("are nothing at %j", (path) => expect(askedImportFile(path)).toBeNull())
})
