import { artisanCode, isArtisanCode } from "./artisan-code"
import { REGIONS, regionCode } from "./region-codes"

const lurigancho = { code: "LUR", visibility: "name" as const, department: "Lima" }
const womenOfCusco = { code: "MCU", visibility: "region" as const, department: "Cusco" }

describe("an artisan's code", () => {
  it("begins with the establishment's letters where it is shown by name", () => {
    expect(artisanCode(lurigancho, 142)).toBe("LUR-0142")
  })

  it("begins with the region's letters where the establishment must not be named", () => {
    expect(artisanCode(womenOfCusco, 7)).toBe("CUS-0007")
  })

  it("grows past four digits", () => {
    expect(artisanCode(lurigancho, 10_013)).toBe("LUR-10013")
    expect(isArtisanCode("LUR-10013")).toBe(true)
  })

  it.each([0, -1, 1.5, NaN, 1_000_000])("has no number %p", (number) => {
    expect(() => artisanCode(lurigancho, number)).toThrow(RangeError)
  })

  it.each(["lur-0142", "LUR0142", "LUR-142", "LURI-0142", " LUR-0142", "LUR-0142\n", "LUR-1234567"])(
    "is not %p",
    (text) => {
      expect(isArtisanCode(text)).toBe(false)
    }
  )
})

describe("regions", () => {
  it("are 25, each with three letters of its own", () => {
    expect(REGIONS).toHaveLength(25)
    expect(new Set(REGIONS.map(regionCode)).size).toBe(25)
    expect(REGIONS.map(regionCode).filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([])
  })

  it("are known by their Spanish names only", () => {
    expect(() => regionCode("Ancash")).toThrow(RangeError)
    expect(() => regionCode("toString")).toThrow(RangeError)
  })
})
