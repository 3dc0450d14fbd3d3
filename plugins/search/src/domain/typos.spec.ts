import fc from "fast-check"
import { deletions, typosAllowed, typosBetween } from "./typos"

const word = fc.stringMatching(/^[a-eñ]{4,12}$/)

/** A word with one letter more, less, other, or two that changed places, the first letter left alone. */
const slip = fc
  .record({
    word,
    at: fc.nat(),
    kind: fc.constantFrom("more", "less", "other", "swap"),
    letter: fc.constantFrom(..."abcz"),
  })
  .map(({ word: meant, at, kind, letter }) => {
    const i = 1 + (at % (meant.length - 2))
    const typed = {
      more: meant.slice(0, i) + letter + meant.slice(i),
      less: meant.slice(0, i) + meant.slice(i + 1),
      other: meant.slice(0, i) + letter + meant.slice(i + 1),
      swap: meant.slice(0, i) + (meant[i + 1] ?? "") + (meant[i] ?? "") + meant.slice(i + 2),
    }[kind as "more"]
    return { meant, typed }
  })

describe("typos", () => {
  it("are none in short words and codes, one from 5 letters, two from 9", () => {
    expect(["mate", "bolso", "retablos", "instrumento", "lur0142"].map((each) => typosAllowed(each))).toEqual(
      [0, 1, 1, 2, 0]
    )
    expect(typosAllowed("mate", { oneFrom: 4, twoFrom: 5 })).toBe(1)
  })

  it.each([
    ["bolzo", "bolso", 1],
    ["cueo", "cuero", 1],
    ["cuuero", "cuero", 1],
    ["ceuro", "cuero", 1],
    ["uecro", "cuero", Infinity],
    ["cuero", "cuero", 0],
    ["volso", "bolso", 2],
    ["obslo", "bolso", 2],
    ["instromeno", "instrumento", 2],
    ["manta", "mesas", Infinity],
  ])("%s for %s are %d", (typed, meant, typos) => {
    expect(typosBetween(typed, meant, 2)).toBe(typos)
  })

  it("a slip is one typo at most, and is told from more than are asked for", () => {
    fc.assert(
      fc.property(slip, ({ meant, typed }) => {
        expect(typosBetween(typed, meant, 2)).toBeLessThanOrEqual(1)
        expect(typosBetween(typed, meant, 0)).toBe(typed === meant ? 0 : Infinity)
      })
    )
  })

  it("are as many from either side", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(typosBetween(a, b, 2)).toBe(typosBetween(b, a, 2))
      })
    )
  })

  it("leave a deletion in common, by which an index finds what was meant", () => {
    fc.assert(
      fc.property(slip, ({ meant, typed }) => {
        const known = new Set(deletions(meant, 1))
        expect(deletions(typed, 1).some((each) => known.has(each))).toBe(true)
      })
    )
  })
})
