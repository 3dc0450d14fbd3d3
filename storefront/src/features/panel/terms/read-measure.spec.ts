import { readMeasure, readPercent } from "./read-measure"

describe("a percentage", () => {
  it.each([
    ["30", 3000],
    [" 33,33 % ", 3333],
    ["0.01", 1],
    ["100", 10_000],
  ])("reads %j", (typed, basisPoints) => expect(readPercent(typed)).toBe(basisPoints))

  it.each(["", "0", "0.00", "-5", "100.01", "33.333", "1e1", "treinta", "3 0 %%"])("refuses %j", (typed) =>
    expect(readPercent(typed)).toBeNull()
  )

  it("refuses more than the law lets a court take", () => {
    expect(readPercent("60", 6000)).toBe(6000)
    expect(readPercent("60.01", 6000)).toBeNull()
  })
})

describe("a sum", () => {
  it("reads soles as céntimos", () => {
    expect(readMeasure("amount", "S/ 1,120.50")).toEqual({ kind: "amount", amount: 112_050 })
    expect(readMeasure("amount", "80,5")).toEqual({ kind: "amount", amount: 8050 })
  })

  it.each(["0", "", "10.005", "-3", "99999999"])("refuses %j", (typed) =>
    expect(readMeasure("amount", typed)).toBeNull()
  )
})
