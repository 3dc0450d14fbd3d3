import { withoutDiminutive, withTilde, wordForms } from "./word-forms"

describe("other forms of a word", () => {
  it.each([
    ["bolsos", ["bolso"], ["bolsa", "bolsas"]],
    ["chompa", ["chompas"], ["chompo", "chompos"]],
    ["decoracion", ["decoraciones"], []],
    ["decoraciones", ["decoracion"], []],
    ["collares", ["collar"], []],
    ["mates", ["mate"], []],
    ["cruces", ["cruz", "cruce"], []],
    ["luz", ["luces"], []],
    ["bolsitos", ["bolso", "bolsos"], ["bolsa", "bolsas"]],
    ["bags", ["bag"], []],
  ])("%s", (word, numbers, genders) => {
    const forms = wordForms(word)
    expect(forms.numbers).toEqual(expect.arrayContaining(numbers))
    expect(forms.genders).toEqual(genders)
    expect(forms.numbers).not.toContain(word)
  })

  it.each(["de", "2024", "a17"])("has none of %s", (word) => {
    expect(wordForms(word)).toEqual({ numbers: [], genders: [] })
  })

  it.each([
    ["florcita", "flor"],
    ["florcitas", "flores"],
    ["tacita", "taza"],
    ["chalequito", "chaleco"],
    ["bolsito", "bolso"],
    ["mate", "mate"],
    ["cita", "cita"],
  ])("takes the diminutive off %s", (word, base) => {
    expect(withoutDiminutive(word)).toBe(base)
  })

  it("writes the tilde out", () => {
    expect(withTilde("ñandu")).toBe("nnandu")
  })
})
