import { readFileSync } from "node:fs"
import { join } from "node:path"

describe("Medusa's Enterprise parts", () => {
  it("are neither configured nor switched on", () => {
    const config = readFileSync(join(__dirname, "..", "medusa-config.ts"), "utf8")
    const code = config.replace(/\/\/.*$/gm, "")
    expect(code).not.toMatch(/rbac|auth-oidc|license_key|LICENSE_KEY/i)
  })
})
