import { wordDraft, wordFields } from "./word-fields"

const schema = wordFields({
  two: "two!",
  one: "one!",
  typed: "typed!",
  many: "many!",
  long: (word) => `long ${word.length}`,
  parts: (word) => `parts ${word}`,
  signs: (word) => `signs ${word}`,
})
const FORM = { kind: "synonyms", for: "", words: "chompa\nsuéter", note: " ", active: "yes" }
const read = (form: Record<string, string>) => wordDraft(schema.parse({ ...FORM, ...form }))
const wrong = (form: Record<string, string>) => {
  const { error } = schema.safeParse({ ...FORM, ...form })
  return error?.issues.map(({ path, message }) => `${path.join()}: ${message}`) ?? []
}

describe("the form of a group of words", () => {
  it("gives synonyms as they stand, on or off", () => {
    const synonyms = { kind: "synonyms", words: ["chompa", "suéter"], note: null, active: true }
    expect(read({})).toEqual(synonyms)
    const { active: _ticked, ...unticked } = FORM
    expect(wordDraft(schema.parse(unticked))).toEqual({ ...synonyms, active: false })
  })

  it("gives both sides where it goes one way, and only one where it does not", () => {
    expect(read({ kind: "one_way", for: "gorro", words: "chullo" })).toMatchObject({
      for: ["gorro"],
      words: ["chullo"],
    })
    expect(read({ kind: "spelling", for: "chuyo, chuio", words: "chullo", note: "visto" })).toMatchObject({
      for: ["chuyo", "chuio"],
      words: ["chullo"],
      note: "visto",
    })
    expect(read({ for: "left from before" })).not.toHaveProperty("for")
  })

  it("does not have a word find itself", () => {
    expect(read({ kind: "one_way", for: "gorro", words: "Gorro\nchullo" })).toMatchObject({
      words: ["chullo"],
    })
    expect(wrong({ kind: "spelling", for: "chuyo", words: "chuyo" })).toEqual(["words: one!"])
  })

  it("says what is missing beside the field that lacks it", () => {
    expect(wrong({ words: "chompa" })).toEqual(["words: two!"])
    expect(wrong({ kind: "one_way", for: "", words: "" })).toEqual(["words: typed!", "for: typed!"])
    expect(wrong({ kind: "spelling", for: "chuyo", words: "chullo\nchullu" })).toEqual(["words: one!"])
  })

  it("says which word cannot be one, and when they are too many", () => {
    expect(wrong({ words: "chompa\n¡¿" })).toEqual(["words: signs ¡¿"])
    expect(wrong({ kind: "one_way", for: "un dos tres cuatro cinco", words: "chullo" })).toEqual([
      "for: parts un dos tres cuatro cinco",
    ])
    const numbers = Array.from({ length: 11 }, (_, i) => `palabra${i}`).join("\n")
    expect(wrong({ kind: "one_way", for: numbers, words: numbers.replaceAll("palabra", "cosa") })).toEqual([
      "words: many!",
    ])
  })
})
