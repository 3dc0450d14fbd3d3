import { withoutNumbers } from "./without-numbers"

describe("somebody's words about a payment", () => {
  it.each([
    ["DNI 48151623 no coincide", "DNI … no coincide"],
    ["CCI 002-193-002015123456-11", "CCI …"],
    ["cta. 0021 9300 4567 cerrada", "cta. … cerrada"],
    ["20.601.234.567", "…"],
    ["123456", "…"],
    ["de 123456 a 654321", "de … a …"],
  ])("%j is kept as %j", (typed, kept) => {
    expect(withoutNumbers(typed)).toBe(kept)
  })

  it.each([
    "12345",
    "S/ 100.00",
    "devuelto el 30/11/2026",
    "código R01",
    "1a2b3c4d5e6f7",
    "1--2--3--4--5--6",
  ])("%j has no such number", (typed) => {
    expect(withoutNumbers(typed)).toBe(typed)
  })
})
