import { readFileSync } from "node:fs"
import { join } from "node:path"
import { ROLE_CODES, roleBlock, withRoleBlock } from "./role-block"

describe("the guide of each role", () => {
  it.each(ROLE_CODES)("says of %s what the catalogue says (else: npm run guide)", (code) => {
    const page = readFileSync(join(__dirname, "../../docs/guide", `${code}.md`), "utf8")
    expect(withRoleBlock(page, code)).toBe(page)
  })

  it("tells an operator about their establishments and a curator about the second factor", () => {
    expect(roleBlock("operator")).toContain("Ver talleres, solo lo asignado")
    expect(roleBlock("curator")).toContain("Necesita un segundo factor")
    expect(roleBlock("curator")).not.toContain("solo lo asignado")
  })

  it("does not lose a page that has no place for it", () => {
    expect(() => withRoleBlock("# Operador", "operator")).toThrow("has no place")
  })
})
