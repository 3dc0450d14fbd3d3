import { downloadPath } from "./download-path"
import { listOfDownload } from "./list-of-download"

describe("what can be downloaded", () => {
  it.each([
    ["personal", "/staff/members"],
    ["talleres", "/staff/workshops"],
    ["libro", "/staff/ledger/transactions"],
    ["libro/cuentas", "/staff/ledger/accounts"],
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
    ["__proto__"],
    ["personal/"],
  ])("is not %j", (path) => {
    expect(listOfDownload(path.split("/"))).toBeNull()
  })
})
