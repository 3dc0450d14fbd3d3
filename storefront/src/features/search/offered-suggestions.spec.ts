import { offeredSuggestions, type FoundSuggestions } from "./offered-suggestions"
import { readPriceWords } from "./price-words"

const NOTHING: FoundSuggestions = {
  query: "",
  products: [],
  craft_lines: [],
  workshops: [],
  regions: [],
  corrections: [],
  words: [],
}
const piece = (handle: string, price: number) => ({
  handle,
  title: `Bolso ${handle}`,
  highlighted: [],
  price,
  image: { webp: "http://localhost:9000/static/bolso-320.webp" },
  in_stock: true,
})
const offered = (typed: string, found: Partial<FoundSuggestions>, locale: "es" | "en" = "es") => {
  const said = readPriceWords(typed)
  return offeredSuggestions({ ...NOTHING, query: said.text, ...found }, said, locale)
}
const words = (typed: string, found: Partial<FoundSuggestions>) =>
  offered(typed, found).map(({ parts, href }) => [
    parts.map(({ text }) => text).join(""),
    decodeURIComponent(href),
  ])

describe("what is offered while somebody types", () => {
  it("ends the last word and keeps the others", () => {
    expect(words("manta de al", { words: ["alpaca", "algodón"] })).toEqual([
      ["manta de alpaca", "/es/buscar?q=manta+de+alpaca"],
      ["manta de algodón", "/es/buscar?q=manta+de+algodón"],
    ])
  })

  it("is the search written right where it was misspelt, whatever its capitals", () => {
    const corrections = [{ from: "bolzo", to: "bolso" }]
    expect(words("Bolzo rojo", { corrections, words: ["x"] })).toEqual([
      ["bolso rojo", "/es/buscar?q=bolso+rojo"],
    ])
  })

  it("takes a price along that was said in words, leaves out what is dearer, and counts nothing", () => {
    const found = {
      words: ["bolso"],
      products: [piece("caro", 9001), piece("justo", 9000)],
      regions: [{ name: "Puno", count: 4 }],
    }
    const all = offered("bols hasta 90 soles", found)
    expect(all.map(({ kind, href }) => [kind, decodeURIComponent(href)])).toEqual([
      ["words", "/es/buscar?q=bolso+hasta+90+soles"],
      ["product", "/es/producto/justo"],
      ["region", "/es/buscar?q=bols+hasta+90+soles&region=Puno"],
    ])
    expect(all.every(({ count }) => count === undefined)).toBe(true)
  })

  it("shows a piece with its price and its picture under the shop's own address", () => {
    expect(offered("bolso", { products: [piece("uno", 12050)] })).toEqual([
      {
        kind: "product",
        href: "/es/producto/uno",
        parts: [{ text: "Bolso uno", hit: false }],
        price: "S/\u00a0120.50",
        picture: "/media/bolso-320.webp",
        inStock: true,
      },
    ])
  })

  it("narrows to a craft line or a workshop, which are called in the visitor's language", () => {
    const found = {
      craft_lines: [{ code: "cueros-pieles", count: 8 }],
      workshops: [{ handle: "cuero-chiclayo", name: "Taller de cuero de Chiclayo", count: 3 }],
    }
    expect(offered("bag", found, "en")).toEqual([
      {
        kind: "line",
        href: "/en/buscar?q=bag&linea=cueros-pieles",
        parts: [{ text: "Leather and hides", hit: false }],
        count: 8,
      },
      {
        kind: "workshop",
        href: "/en/buscar?q=bag&taller=cuero-chiclayo",
        parts: [{ text: "Taller de cuero de Chiclayo", hit: false }],
        count: 3,
      },
    ])
  })
})
