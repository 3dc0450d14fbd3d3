import fc from "fast-check"
import { inertCell } from "@tejido/institutions/http/inert-cell"
import { uninertCell } from "./formula-guard"

describe("uninertCell", () => {
  it("gives back every text that was exported inert", () => {
    const text = fc.string({ unit: fc.constantFrom(..."=+-@'\"; \t\nañ1＝−") }).map((each) => each.trim())
    fc.assert(fc.property(text, (each) => expect(uninertCell(inertCell(each))).toBe(each)))
  })

  it.each([["'Ñusta"], ["O'Higgins"], ["a;'b"], ["sin nada"]])("leaves %j as it is", (text) => {
    expect(uninertCell(text)).toBe(text)
  })
})
