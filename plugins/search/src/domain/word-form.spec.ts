import { numbersOf, plurals } from "./word-form"

describe("plurals of a folded word", () => {
  it.each([
    ["mate", ["mates"]],
    ["cajon", ["cajones", "cajons"]],
    ["pez", ["peces"]],
    ["reloj", ["relojes"]],
    ["basket", ["baskets"]],
    ["box", ["boxes"]],
    ["brush", ["brushes"]],
    ["glass", ["glasses"]],
    ["baby", ["babies"]],
    ["jersey", ["jerseys"]],
    ["rompecabezas", []],
    ["te", []],
  ])("%s: %j", (word, expected) => {
    expect(plurals(word)).toEqual(expected)
  })
})

describe("the numbers of a phrase", () => {
  it("are itself, its first word in the plural, and all words that can be", () => {
    expect(numbersOf(["piedra", "de", "rio"], new Set(["de"])).map((words) => words.join(" "))).toEqual([
      "piedra de rio",
      "piedras de rio",
      "piedras de rios",
    ])
  })

  it("of one word are not told twice", () => {
    expect(numbersOf(["mate"], new Set())).toEqual([["mate"], ["mates"]])
  })
})
