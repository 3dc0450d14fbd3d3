import { CARRIERS, carrierOf } from "./carriers"
import { shopUrl, workingDaysToDispatch } from "./settings"

describe("carriers", () => {
  it("have codes of their own, and pages that are safe to open", () => {
    expect(new Set(CARRIERS.map(({ code }) => code)).size).toBe(CARRIERS.length)
    for (const { tracking_page } of CARRIERS) {
      if (tracking_page) expect(new URL(tracking_page).protocol).toBe("https:")
    }
  })

  it("one that left the list keeps its code as its name and leads nowhere", () => {
    expect(carrierOf("antiguo")).toEqual({
      code: "antiguo",
      name: { es: "antiguo", en: "antiguo" },
      tracking_page: null,
      needs_number: false,
    })
  })
})

describe("settings of dispatch", () => {
  it.each([
    [undefined, 3],
    ["5", 5],
    ["0", 3],
    ["mañana", 3],
    ["400", 3],
  ])("%s working days are %i", (value, days) => expect(workingDaysToDispatch(value)).toBe(days))

  it("the shop's address has no slash at its end", () => {
    expect(shopUrl("https://tienda.pe/")).toBe("https://tienda.pe")
    expect(shopUrl("")).toBe("http://localhost:3000")
  })
})
