import { checkCci, compactCci } from "./cci"

describe("checkCci", () => {
  it.each([
    // An example in a payment provider's public documentation.
    "011-366-000100032542-21",
    // Calculated by hand.
    "00219100000000000050",
    "01800000000000000000",
    "009 170 207012345678 23",
  ])("agrees with %s", (code) => {
    expect(checkCci(code)).toBe("ok")
  })

  it.each([
    ["a wrong digit of the bank", "012-366-000100032542-21"],
    ["a wrong first check digit", "011-366-000100032542-31"],
    ["a wrong second check digit", "011-366-000100032542-22"],
    ["two digits of the account swapped", "011-366-000100035242-21"],
  ])("warns of %s", (_, code) => {
    expect(checkCci(code)).toBe("check_digits")
  })

  it.each([
    "",
    "0113660001000325422",
    "011366000100032542211",
    "01136600010003254 2x1",
    "０11366000100032542",
  ])("does not take %j for a code", (code) => {
    expect(checkCci(code)).toBe("length")
  })

  it("is kept without spaces and hyphens", () => {
    expect(compactCci(" 011-366 000100032542-21\n")).toBe("01136600010003254221")
  })
})
