import { provinceCode } from "./province-code"

describe("the subdivision of an address", () => {
  it("tells the city of Lima from the region around it", () => {
    expect(provinceCode("150101")).toBe("pe-lma")
    expect(provinceCode("150801")).toBe("pe-lim")
    expect(provinceCode("070101")).toBe("pe-cal")
  })

  it("knows 26 subdivisions and nothing else", () => {
    const all = Array.from({ length: 100 }, (_, n) => provinceCode(`${String(n).padStart(2, "0")}0201`))
    expect(new Set([...all.filter(Boolean), provinceCode("150101")]).size).toBe(26)
    expect(provinceCode("260101")).toBeNull()
    expect(provinceCode("")).toBeNull()
  })
})
