import { documentLexemes, headLexemes, headsOf, isPlain, queryLexemes } from "./lexemes"

const texts = (lexemes: { text: string }[]) => lexemes.map(({ text }) => text)

describe("the lexemes of a word", () => {
  it("are itself and its stem, and both without the tilde where it has one", () => {
    expect(documentLexemes("bolsos")).toEqual(["bolsos", "=bols"])
    expect(documentLexemes("niño")).toEqual(["niño", "=niñ", "%nino", "%=nin"])
  })

  it("of a query without ñ meet those of a document with it, and not in what is strong", () => {
    const { strong, weak } = queryLexemes("nino", false)
    const document = documentLexemes("niño")
    expect(texts(weak).some((text) => document.includes(text))).toBe(true)
    expect(texts(strong).some((text) => document.includes(text))).toBe(false)
  })

  it("at the head of a title meet those that a query asks for, in any number", () => {
    expect(headLexemes("marcos")).toContain(headsOf("marco", false)[0]?.text)
    expect(headsOf("mar", true)).toContainEqual({ text: "^mar", prefix: true })
  })

  it("are taken for words of the catalogue in their plain form only", () => {
    const all = [...documentLexemes("niño"), ...headLexemes("niño")]
    expect(all.filter(isPlain)).toEqual(["niño"])
  })
})
