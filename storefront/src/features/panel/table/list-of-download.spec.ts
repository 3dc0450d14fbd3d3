import { downloadPath } from "./download-path"
import { listOfDownload } from "./list-of-download"

describe("what can be downloaded", () => {
  it.each([
    ["personal", "/staff/members"],
    ["talleres", "/staff/workshops"],
    ["busqueda/consultas", "/staff/search-queries"],
    ["libro/asientos", "/staff/ledger/transactions"],
    ["libro/cuentas", "/staff/ledger/accounts"],
    ["cierres/sett_01/personas", "/staff/settlements/sett_01/shares"],
    ["libro/cuentas/tax%3Aigv", "/staff/ledger/accounts/tax%3Aigv/entries"],
  ])("is the list of /panel/%s", (path, api) => {
    const list = listOfDownload(path.split("/"))
    expect(list?.api).toBe(api)
    expect(list && downloadPath(list)).toBe(`/panel/descargar/${path}`)
  })

  it.each([
    [""],
    ["staff/members"],
    ["personal/.."],
    ["libro/..%2f..%2fadmin"],
    ["me"],
    ["libro"],
    ["libro/cuentas/.."],
    ["libro/cuentas/%2e%2e%2f%2e%2e"],
    ["libro/cuentas/a%2Fb"],
    ["libro/cuentas/%"],
    ["cierres/..%2f/personas"],
    ["cierres/sett_01/personas/x"],
    ["__proto__"],
    ["personal/"],
    ["busqueda"],
  ])("is not %j", (path) => {
    expect(listOfDownload(path.split("/"))).toBeNull()
  })
})
