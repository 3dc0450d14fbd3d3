import { placeByCode, placesIn, type Place } from "./ubigeo"

const names = (parent?: string) => (placesIn(parent) ?? []).map(({ name }) => name)
const all = (): Place[] => {
  const below = (places: readonly Place[]): Place[] =>
    places.flatMap((p) => [p, ...below(placesIn(p.code) ?? [])])
  return below(placesIn() ?? [])
}

describe("the tree of places", () => {
  it("has 25 departments, 196 provinces and 1,892 districts, each once", () => {
    const count = (level: string) => all().filter((place) => place.level === level).length
    expect([count("department"), count("province"), count("district")]).toEqual([25, 196, 1892])
    expect(new Set(all().map(({ code }) => code)).size).toBe(25 + 196 + 1892)
  })

  it("keeps codes as text and puts each place into the one its code begins with", () => {
    expect(placesIn()?.[0]).toEqual({ code: "01", name: "Amazonas", level: "department" })
    for (const place of all().filter(({ level }) => level !== "department")) {
      expect(placesIn(place.code.slice(0, -2))).toContain(place)
      expect(placeByCode(place.code)).toBe(place)
    }
  })

  it("is in Spanish alphabetical order: Á with A, Ñ after N", () => {
    expect(names().slice(0, 4)).toEqual(["Amazonas", "Áncash", "Apurímac", "Arequipa"])
    expect(names("1505").indexOf("Nuevo Imperial")).toBeLessThan(names("1505").indexOf("Pacarán"))
    expect(names()).toEqual([...names()].sort(new Intl.Collator("es").compare))
  })

  it.each(["99", "1599", "159999", "1", "lima", ""])("has nothing under %p", (code) => {
    expect(placesIn(code)).toBeNull()
  })

  it("ends at districts", () => {
    expect(placesIn("150132")).toEqual([])
  })

  it("tells a district's natural region, and nothing where it is not known", () => {
    expect(placeByCode("080104")?.natural_region).toBe("sierra")
    expect(placeByCode("080918")).toEqual({ code: "080918", name: "Unión Asháninka", level: "district" })
  })
})

describe("names of places", () => {
  it.each([
    ["02", "Áncash"],
    ["17", "Madre de Dios"],
    ["22", "San Martín"],
    ["1001", "Huánuco"],
    ["2106", "Huancané"],
    ["150132", "San Juan de Lurigancho"],
    ["150142", "Villa El Salvador"],
    ["150105", "Breña"],
    ["150510", "Nuevo Imperial"],
    ["070103", "Carmen de la Legua Reynoso"],
    ["200301", "Huancabamba"],
    ["200308", "Sondorillo"],
    ["200306", "San Miguel de El Faique"],
  ])("%s is %s", (code, name) => {
    expect(placeByCode(code)?.name).toBe(name)
  })

  it("are never in capitals and never lose their Ñ", () => {
    expect(all().filter(({ name }) => /\p{Lu}{2}/u.test(name))).toEqual([])
    expect(names("1505")).toContain("San Vicente de Cañete")
    expect(names("14")).toContain("Ferreñafe")
  })
})
