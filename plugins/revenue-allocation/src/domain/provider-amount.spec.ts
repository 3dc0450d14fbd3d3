import { readAmount } from "./provider-amount"

describe("an amount in a report", () => {
  it.each([
    ["0", 0n],
    ["120", 12_000n],
    ["+120", 12_000n],
    ["-120.5", -12_050n],
    ["120,50", 12_050n],
    ["1234.5", 123_450n],
    ["0,05", 5n],
    ["1,234.50", 123_450n],
    ["-1,234.50", -123_450n],
    ["12,345.00", 1_234_500n],
    ["+1,234,567.89", 123_456_789n],
    ["1.234,50", 123_450n],
    ["-1.234,50", -123_450n],
    ["12.345,00", 1_234_500n],
    ["+1.234.567,89", 123_456_789n],
    ["1 234,50", 123_450n],
    [" 1\u00A0234.50 ", 123_450n],
  ])("%j is %s céntimos", (cell, amount) => {
    expect(readAmount(cell)).toBe(amount)
  })

  it.each([
    ["S/ 120.50", 12_050n],
    ["S/. 1,234.50", 123_450n],
    ["s/120", 12_000n],
    ["-S/ 120", -12_000n],
    ["+ S/.120", 12_000n],
    ["S/ -120", -12_000n],
  ])("may say that it is in soles: %j", (cell, amount) => {
    expect(readAmount(cell)).toBe(amount)
  })

  it.each([
    ["thousands or a decimal, nobody knows", ["1,234", "1.234", "12,345", "-1.234"]],
    ["more decimals than there are coins", ["10.005", "1,234.567", "1.234,567", "1,234.5678", "0.1000"]],
    ["thousands of which one lacks a digit", ["1234,567.00", "1234.567,00", "1,23.50", "1.2345,00"]],
    ["separators that change their meaning", ["1,234,567", "1,234.567,00", "1.234,567.00", "1,234.50.10"]],
    ["thousands with half the decimals", ["1,234.5", "1.234,5"]],
    ["nothing, or only signs", ["", " ", "-", "S/", ".50", "10.", "--5", "+-5"]],
    ["soles where none can be", ["12 S/ 3", "120 S/", "S/S/120"]],
    [
      "other money or other words",
      ["US$ 10", "x1,234.50", "x1.234,50", "1.234,50x", "1,234.50x", "diez", "1e3"],
    ],
  ])("is not guessed: %s", (_what, cells) => {
    expect(cells.filter((cell) => readAmount(cell) !== null)).toEqual([])
  })

  it("has ten digits of soles at most", () => {
    expect(readAmount("9999999999.99")).toBe(999_999_999_999n)
    expect(readAmount("-9,999,999,999.99")).toBe(-999_999_999_999n)
    expect(readAmount("10000000000")).toBeNull()
    expect(readAmount("10.000.000.000,00")).toBeNull()
  })
})
