import { changeText, type ChangeWords } from "./change-text"

const words: ChangeWords = {
  empty: "nada",
  yes: "sí",
  no: "no",
  material: (code) => ({ cuero: "Cuero" })[code] ?? code,
  maker: (id) => ({ art_1: "LUR-0142" })[id] ?? id,
  lot: (id) => ({ lot_1: "L-7" })[id] ?? id,
  pieces: (count) => `${count} piezas`,
  photos: (count) => `${count} fotos`,
}
const said = (path: string, value: unknown) => changeText(path, value, words)

describe("what a listing says, in words", () => {
  it.each([
    ["price", 12_050, "S/\u00a0120.50"],
    ["agreed_pay", 0, "S/\u00a00.00"],
    ["size_mm.length", 305, "30.5 cm"],
    ["weight_g", 450, "450 g"],
    ["one_of_a_kind", true, "sí"],
    ["title.es", "Bolso", "Bolso"],
    ["title.en", "", "nada"],
    ["price", null, "nada"],
    ["lot_id", "lot_1", "L-7"],
    ["materials", ["cuero", "otro"], "Cuero, otro"],
    ["materials", [], "nada"],
    ["makers", [{ artisan_id: "art_1", share_bp: 6250 }], "LUR-0142 62.5 %"],
  ])("of %s", (path, value, text) => {
    expect(said(path, value)).toBe(text)
  })

  it("of sizes and photos, a line each", () => {
    expect(
      said("variants", [
        { key: "a", value: "38", price: 15_000, stock: 2 },
        { key: "b", value: "39", price: null, stock: null },
      ])
    ).toBe("38 · 2 piezas · S/\u00a0150.00\n39 · nada")
    expect(said("photos", [{ photo_id: "p", alt: { es: "De frente", en: "" } }])).toBe(
      "1 fotos\n1. De frente"
    )
  })

  it("of what nobody expected, as it is", () => {
    expect(said("makers", [null])).toBe(" 0 %")
    expect(said("new_thing", [1])).toBe("[1]")
    expect(said("new_thing", { a: 1 })).toBe('{"a":1}')
  })
})
