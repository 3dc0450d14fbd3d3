import { CRAFT_LINES, craftLineName } from "./craft-lines"

describe("the craft lines", () => {
  it("are the 16 of CLANAR and three outside it", () => {
    expect(CRAFT_LINES.filter(({ clanar }) => clanar)).toHaveLength(16)
    expect(CRAFT_LINES.filter(({ clanar }) => !clanar).map(({ code }) => code)).toEqual([
      "calzado",
      "carpinteria",
      "panaderia",
    ])
  })

  it("each have a code and names of their own, the code fit for an address", () => {
    for (const values of [
      CRAFT_LINES.map(({ code }) => code),
      CRAFT_LINES.map(({ name }) => name.es),
      CRAFT_LINES.map(({ name }) => name.en),
    ]) {
      expect(new Set(values).size).toBe(CRAFT_LINES.length)
    }
    expect(CRAFT_LINES.filter(({ code }) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([])
  })

  it.each([
    ["en", "Leather and hides"],
    ["en-US", "Leather and hides"],
    ["es-PE", "Cueros y pieles"],
    [undefined, "Cueros y pieles"],
    ["qu", "Cueros y pieles"],
  ])("speak the language of %p", (locale, name) => {
    expect(craftLineName(CRAFT_LINES[3], locale)).toBe(name)
  })
})
