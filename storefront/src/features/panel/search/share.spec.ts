import { formatShare } from "./share"

describe("a share of searches", () => {
  it.each([
    [0, 40, "0\u00a0%"],
    [1, 400, "< 1\u00a0%"],
    [3, 40, "8\u00a0%"],
    [399, 400, "> 99\u00a0%"],
    [40, 40, "100\u00a0%"],
    [0, 0, "–"],
  ])("of %d in %d is %s", (part, whole, text) => {
    expect(formatShare(part, whole, "es")).toBe(text)
  })

  it("has no space in English", () => expect(formatShare(1, 4, "en")).toBe("25%"))
})
