import { bag } from "../modules/listings/test/listings-suite"
import { contentProblem } from "./content-problem"

describe("what no content may say", () => {
  it("is nothing in a whole listing, with lines and emoji", () => {
    expect(contentProblem(bag({ care: { es: "Limpiar en seco.\r\n\tNo mojar 🧵", en: "" } }))).toBeNull()
  })

  it.each([
    ["a NUL", "Bol\u0000so"],
    ["a bell", "Bol\u0007so"],
    ["half a pair of an emoji", "Bolso \ud83e"],
  ])("is %s, which the database cannot hold or nobody can read", (_what, es) => {
    expect(contentProblem(bag({ title: { es, en: "" } }))).toBe("text_unreadable")
  })

  it("is anything twice", () => {
    const [variant] = bag().variants
    const [maker] = bag().makers
    const [photo] = bag().photos
    expect(contentProblem(bag({ variants: [variant!, { ...variant!, value: "otra" }] }))).toBe(
      "variant_twice"
    )
    expect(contentProblem(bag({ makers: [maker!, { ...maker!, share_bp: 1 }] }))).toBe("maker_twice")
    expect(contentProblem(bag({ photos: [photo!, photo!] }))).toBe("photo_twice")
  })
})
