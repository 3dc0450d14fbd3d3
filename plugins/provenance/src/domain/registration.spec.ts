import { isLineOfRegister, registrationEnd } from "./registration"

describe("registrationEnd", () => {
  it.each([
    ["2026-01-15", "2028-01-15"],
    ["2024-02-29", "2026-02-28"],
    ["2026-02-28", "2028-02-28"],
    ["2026-12-31", "2028-12-31"],
  ])("an entry of %s stands until %s", (from, until) => {
    expect(registrationEnd(from)).toBe(until)
  })
})

it("the register knows the lines of CLANAR and no others", () => {
  expect(isLineOfRegister("talla")).toBe(true)
  expect(isLineOfRegister("calzado")).toBe(false)
  expect(isLineOfRegister("Talla")).toBe(false)
})
