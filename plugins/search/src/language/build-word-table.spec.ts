import type { WordGroup } from "../domain/word-group"
import { buildWordTable } from "./build-word-table"

function group(said: Partial<WordGroup> & Pick<WordGroup, "kind" | "words">): WordGroup {
  return { id: said.words.join("-"), origin: "curator", active: true, updated_at: null, ...said }
}

const chompa = group({ kind: "synonyms", words: ["chompa", "suéter"] })
const huamanga = group({ kind: "synonyms", words: ["piedra de Huamanga", "alabastro"] })
const piedra = group({ kind: "synonyms", words: ["piedra", "rumi"] })
const gorro = group({ kind: "one_way", words: ["chullo"], for: ["gorro"] })
const vela = group({ kind: "spelling", words: ["vela"], for: ["bela"] })

describe("the table of word groups", () => {
  it("finds the other words of a group, from the plural too", () => {
    const table = buildWordTable([chompa], "1")
    expect(table.synonymsOf(["chompa"])).toEqual([{ at: 0, length: 1, alternatives: [["sueter"]] }])
    expect(table.synonymsOf(["sueteres"])).toEqual([{ at: 0, length: 1, alternatives: [["chompa"]] }])
  })

  it("takes the longest phrase, and not its words besides", () => {
    const table = buildWordTable([huamanga, piedra], "1")
    expect(table.synonymsOf(["paloma", "piedra", "de", "huamanga"])).toEqual([
      { at: 1, length: 3, alternatives: [["alabastro"]] },
    ])
    expect(table.synonymsOf(["piedra", "de", "rio"])).toEqual([
      { at: 0, length: 1, alternatives: [["rumi"]] },
    ])
  })

  it("does not take a word twice: not as the end of a phrase and by itself", () => {
    const mate = group({ kind: "synonyms", words: ["mate burilado", "calabaza grabada"] })
    const burilado = group({ kind: "synonyms", words: ["burilado", "tallado"] })
    expect(buildWordTable([mate, burilado], "1").synonymsOf(["mate", "burilado"])).toHaveLength(1)
  })

  it("puts longer matches before shorter ones, wherever they stand", () => {
    const table = buildWordTable([huamanga, chompa], "1")
    expect(table.synonymsOf(["chompa", "piedra", "de", "huamanga"]).map(({ at }) => at)).toEqual([1, 0])
  })

  it("finds the plural of a phrase by its first word or by all of them", () => {
    const table = buildWordTable([huamanga], "1")
    expect(table.synonymsOf(["piedras", "de", "huamanga"])).toHaveLength(1)
  })

  it("finds a phrase with its stop words and without them, and asks for none of them", () => {
    const table = buildWordTable([huamanga], "1")
    expect(table.synonymsOf(["piedra", "huamanga"])).toEqual([
      { at: 0, length: 2, alternatives: [["alabastro"]] },
    ])
    expect(table.synonymsOf(["alabastro"])[0]?.alternatives).toEqual([["piedra", "huamanga"]])
  })

  it("goes one way where the group says so", () => {
    const table = buildWordTable([gorro], "1")
    expect(table.synonymsOf(["gorros"])).toEqual([{ at: 0, length: 1, alternatives: [["chullo"]] }])
    expect(table.synonymsOf(["chullo"])).toEqual([])
  })

  it("joins what several groups say of one word, without leading on from there", () => {
    const more = group({ kind: "one_way", words: ["cárdigan"], for: ["chompa"] })
    const table = buildWordTable([chompa, more], "1")
    expect(table.synonymsOf(["chompa"])[0]?.alternatives).toEqual([["sueter"], ["cardigan"]])
    expect(table.synonymsOf(["sueter"])[0]?.alternatives).toEqual([["chompa"]])
  })

  it("leaves out what is switched off", () => {
    const table = buildWordTable(
      [
        { ...chompa, active: false },
        { ...vela, active: false },
      ],
      "1"
    )
    expect(table.synonymsOf(["chompa"])).toEqual([])
    expect(table.spelling("bela")).toBeUndefined()
  })

  it("spells plurals out for Meilisearch, which does not stem, and keeps the direction", () => {
    const synonyms = buildWordTable([chompa, gorro, vela], "1").meilisearchSynonyms()
    expect(synonyms.chompas).toEqual(expect.arrayContaining(["chompa", "sueter", "sueteres"]))
    expect(synonyms.gorro).toContain("chullos")
    expect(synonyms.chullo).toBeUndefined()
    expect(synonyms.bela).toEqual(["vela"])
  })
})
