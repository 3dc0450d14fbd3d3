import fc from "fast-check"
import { readPriceWords } from "./price-words"

/** What is read, in soles: the other words, from, to. */
function read(text: string) {
  const { text: rest, priceFrom, priceTo, cheap } = readPriceWords(text)
  const soles = (amount: number | null) => (amount === null ? null : amount / 100)
  return cheap ? [rest, soles(priceFrom), soles(priceTo), "cheap"] : [rest, soles(priceFrom), soles(priceTo)]
}

describe("a price said in words", () => {
  it.each([
    ["bolso hasta 50 soles", "bolso", null, 50],
    ["hasta 50 soles", "", null, 50],
    ["chompa de alpaca menos de S/ 100", "chompa de alpaca", null, 100],
    ["chompa menos de s/.100", "chompa", null, 100],
    ["retablo por menos de 120.50 soles", "retablo", null, 120.5],
    ["retablo máximo 80", "retablo", null, 80],
    ["muebles no más de 1,200 soles", "muebles", null, 1200],
    ["muebles hasta mil soles", "muebles", null, 1000],
    ["billetera menor a 40 soles cuero", "billetera cuero", null, 40],
    ["bag under 80 soles", "bag", null, 80],
    ["gifts for under S/ 60", "gifts", null, 60],
    ["leather bag up to 90", "leather bag", null, 90],
    ["regalo de 50 soles", "regalo", null, 50],
    ["regalo S/50", "regalo", null, 50],
    ["Regalos Por Debajo De Cien Soles", "Regalos", null, 100],
    ["sillas desde 200 soles", "sillas", 200, null],
    ["sillas de más de 200", "sillas", 200, null],
    ["chairs over 150 soles", "chairs", 150, null],
    ["aretes entre 20 y 50 soles", "aretes", 20, 50],
    ["aretes entre 50 y 20", "aretes", 20, 50],
    ["aretes de 20 a 50 soles", "aretes", 20, 50],
    ["aretes de S/ 20 - S/ 50", "aretes", 20, 50],
    ["earrings between 20 and 50", "earrings", 20, 50],
    ["desde 20 hasta 50 soles aretes", "aretes", 20, 50],
    ["desde 20 soles chompas hasta 90 soles", "chompas", 20, 90],
  ])("%s", (text, rest, from, to) => {
    expect(read(text)).toEqual([rest, from, to])
  })

  it.each([
    ["bolso barato", "bolso"],
    ["lo más barato", ""],
    ["chompas baratas de alpaca", "chompas de alpaca"],
    ["cheap gifts", "gifts"],
    ["regalos económicos", "regalos"],
  ])("%s asks for the cheapest first", (text, rest) => {
    expect(read(text)).toEqual([rest, null, null, "cheap"])
  })

  it("and both at once", () => {
    expect(read("algo barato hasta 30 soles")).toEqual(["algo", null, 30, "cheap"])
  })

  it("keeps what was said, to show it and to undo it", () => {
    expect(readPriceWords("Bolso Barato hasta 50 Soles").phrases).toEqual(["hasta 50 Soles", "Barato"])
  })

  it.each([
    "bolso de cuero",
    "mesa de 50 cm",
    "mesa hasta 120 cm",
    "guitarra de 6 cuerdas",
    "manta de 2 a 3 metros",
    "juego de 4 piezas",
    "menos de 2 kilos",
    "bolso hasta 20 dólares",
    "bag under $20",
    "under 20 usd",
    "lana 100% alpaca",
    "más de 100% algodón",
    "sol de madera",
    "los soles de Nasca",
    "espejo sol 50",
    "chullo talla 38",
    "baratija",
    "hasta siempre",
    "hasta 0 soles",
    "entre dos",
    "",
  ])("is not read into «%s»", (text) => {
    expect(readPriceWords(text)).toEqual({ text, priceFrom: null, priceTo: null, cheap: false, phrases: [] })
  })

  it("is never made up, whatever is typed, and what is read is no price upside down", () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom(
          "hasta",
          "entre",
          "y",
          "menos de",
          "desde",
          "soles",
          "S/",
          "barato",
          "50",
          "1,200.5",
          "de",
          "a"
        ),
        fc.string({ unit: "grapheme" })
      )
    )
    fc.assert(
      fc.property(words, (given) => {
        const text = given.join(" ")
        const { priceFrom, priceTo, cheap, phrases, text: rest } = readPriceWords(text)
        const something = priceFrom !== null || priceTo !== null || cheap
        expect(phrases.length > 0).toBe(something)
        if (!something) expect(rest).toBe(text)
        if (priceFrom !== null && priceTo !== null) expect(priceFrom).toBeLessThanOrEqual(priceTo)
        for (const phrase of phrases) expect(phrase.trim()).not.toBe("")
      }),
      { numRuns: 1_000 }
    )
  })
})
