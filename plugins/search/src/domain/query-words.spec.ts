import fc from "fast-check"
import { MOST_QUERY_WORDS, queryWords } from "./query-words"
import { STOP_WORDS } from "./stop-words"

const read = (query: string, prefixLast = false) =>
  queryWords(query, prefixLast, STOP_WORDS).map(({ folded, prefix }) => folded + (prefix ? "*" : ""))

describe("the words of a query", () => {
  it("are folded, without those that never decide", () => {
    expect(read("Quiero una Chompa de LANA para mi niño")).toEqual(["chompa", "lana", "niño"])
    expect(read("ch'ullu, ch’ullu")).toEqual(["chullu", "chullu"])
  })

  it("say nothing of what is made by hand, but do of what is carried in it", () => {
    expect(read("tapiz tejido a mano")).toEqual(["tapiz", "tejido"])
    expect(read("bolso de mano")).toEqual(["bolso", "mano"])
  })

  it("may be still typed at the end only", () => {
    expect(read("bolso cue", true)).toEqual(["bolso", "cue*"])
    expect(read("bolso de", true)).toEqual(["bolso"])
    expect(read("de", true)).toEqual(["de*"])
    expect(read("de")).toEqual([])
  })

  it.each([[""], ["   "], ["!!! ¿? '; --"], ["🙂🇵🇪"], ["\u0000\ud800"]])("are none in %j", (query) => {
    expect(read(query, true)).toEqual([])
  })

  it("are letters and digits only, and never too many, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.boolean(), (query, prefixLast) => {
        const words = queryWords(query, prefixLast, STOP_WORDS)
        expect(words.length).toBeLessThanOrEqual(MOST_QUERY_WORDS)
        for (const { folded } of words) {
          expect(folded).toMatch(/^[\p{L}\p{N}]{1,60}$/u)
        }
      })
    )
  })
})
