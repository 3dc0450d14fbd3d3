import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { dataDir, type DataDir } from "./data-dir"
import { loadSecrets } from "./secrets"

describe("the secrets of an installation", () => {
  let data: DataDir
  beforeEach(() => {
    data = dataDir(mkdtempSync(join(tmpdir(), "tejido-secrets-")))
  })
  afterEach(() => rmSync(data.base, { recursive: true, force: true }))

  it("are made once, kept, and readable by nobody else", () => {
    const first = loadSecrets(data, data.postgres)
    expect(loadSecrets(data, data.postgres)).toEqual(first)
    expect(statSync(data.secrets).mode & 0o777).toBe(0o600)
  })

  it("hold an identity key of 32 bytes", () => {
    const [id, key] = loadSecrets(data, data.postgres).identity_keys.split(":")
    expect(id).toBe("k1")
    expect(Buffer.from(key ?? "", "base64")).toHaveLength(32)
  })

  it("are never made anew beside a database, whose identities only the old keys open", () => {
    mkdirSync(data.postgres)
    expect(() => loadSecrets(data, data.postgres)).toThrow("a database is there")
    writeFileSync(data.secrets, '{"postgres_pass')
    expect(() => loadSecrets(data, data.postgres)).toThrow("cannot be read")
  })

  it("gain what a later version needs without losing what is there", () => {
    writeFileSync(data.secrets, JSON.stringify({ postgres_password: "p", identity_keys: "k1:x" }))
    expect(loadSecrets(data, data.postgres)).toMatchObject({ postgres_password: "p", identity_keys: "k1:x" })
    expect(JSON.parse(readFileSync(data.secrets, "utf8"))).toHaveProperty("jwt_secret")
  })
})
