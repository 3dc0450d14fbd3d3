import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { dataDir } from "./data-dir"
import { readDemoStaff, type DemoLogin } from "./demo-staff"
import { summary } from "./summary"

const OPERATOR: DemoLogin = {
  role: "operator",
  name: "Operadora",
  email: "operador@ejemplo.pe",
  password: "pass-of-operator",
  totp_secret: null,
  establishment_codes: ["LUR"],
}
const AUDITOR: DemoLogin = {
  ...OPERATOR,
  role: "auditor",
  email: "a@ejemplo.pe",
  password: "pass-of-auditor",
  totp_secret: "GEZDGNBVGY3TQOJQ",
  establishment_codes: [],
}

describe("the logins of the demo's staff", () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tejido-logins-"))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it.each([
    ["lost", undefined],
    ["cut off", '[{"role":"op'],
    ["something else", '{"role":"operator"}'],
  ])("are none when the file is %s", (_state, text) => {
    const file = join(folder, "demo-staff.json")
    if (text !== undefined) writeFileSync(file, text)
    expect(readDemoStaff(file)).toEqual([])
  })

  it("are told at the start, without the secrets of their second factors", () => {
    const run = {
      shop: "http://shop",
      api: "http://api",
      publishable_key: null,
      database_url: "postgres://x/y",
      demo: { staff: [OPERATOR, AUDITOR], admin: { email: "admin@ejemplo.pe", password: "p" } },
    }
    const text = summary(run, dataDir(folder), undefined, "1 s")
    expect(text).toContain("http://shop/panel")
    expect(text).toMatch(/operator +operador@ejemplo\.pe +pass-of-operator\n/)
    expect(text).toMatch(/auditor +a@ejemplo\.pe +pass-of-auditor +\+ code\n/)
    expect(text).not.toContain("GEZDGNBVGY3TQOJQ")
  })

  it("are no part of what a market without a demo tells", () => {
    const run = {
      shop: "http://shop",
      api: "http://api",
      publishable_key: null,
      database_url: "postgres://x/y",
    }
    expect(summary(run, dataDir(folder), undefined, "1 s")).not.toContain("codes")
  })
})
