import { readAmounts } from "./amounts"

describe("readAmounts", () => {
  it("is the demo data set alone without arguments", () => {
    expect(readAmounts([])).toEqual({ products: 0, orders: 0, artisans: 0 })
  })

  it("reads totals", () => {
    expect(readAmounts(["--products", "10000", "--orders=50000"])).toEqual({
      products: 10_000,
      orders: 50_000,
      artisans: 0,
    })
  })

  it.each([
    ["--products", "muchos"],
    ["--orders", "-1"],
    ["--artisans", "1e3"],
    ["--nada", "1"],
    ["--products", "99999999"],
  ])("refuses %s %s", (name, value) => {
    expect(() => readAmounts([`${name}=${value}`])).toThrow()
  })
})
