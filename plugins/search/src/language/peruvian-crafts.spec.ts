import { wordRuleBreach } from "../domain/word-rules"
import { buildWordTable } from "./build-word-table"
import { PERUVIAN_CRAFTS } from "./peruvian-crafts"

const table = buildWordTable(PERUVIAN_CRAFTS, "file")

/** What typing this also finds, each as one text. */
function alsoFinds(...words: string[]): string[] {
  return table.synonymsOf(words).flatMap(({ alternatives }) => alternatives.map((phrase) => phrase.join(" ")))
}

describe("the reviewed words of Peruvian crafts", () => {
  it("are at least 150 groups that keep the curators' own rules", () => {
    expect(PERUVIAN_CRAFTS.length).toBeGreaterThanOrEqual(150)
    const breaches = PERUVIAN_CRAFTS.flatMap((group) => {
      const breach = wordRuleBreach(group, PERUVIAN_CRAFTS)
      return breach ? [{ id: group.id, ...breach }] : []
    })
    expect(breaches).toEqual([])
  })

  it("have an id each", () => {
    expect(new Set(PERUVIAN_CRAFTS.map(({ id }) => id)).size).toBe(PERUVIAN_CRAFTS.length)
  })

  it.each([
    ["sueter", "chompa"],
    ["sweater", "chompa"],
    ["aguayo", "lliclla"],
    ["alabastro", "piedra huamanga"],
    ["pendientes", "arete"],
    ["velador", "mesa noche"],
    ["pesebre", "nacimiento"],
    ["kuntur", "condor"],
    ["wayruro", "huayruro"],
  ])("%s finds %s", (typed, found) => {
    expect(alsoFinds(typed)).toContain(found)
  })

  it("tell a handbag from a wallet, as Peru does", () => {
    expect(alsoFinds("cartera")).not.toContain("billetera")
    expect(alsoFinds("cartera", "de", "hombre")).toEqual(["billetera"])
  })

  it("lead from any hat with ear flaps to a chullo, and not from a chullo to any hat", () => {
    expect(alsoFinds("gorro")).toContain("chullo")
    expect(alsoFinds("chullo")).not.toContain("gorro")
  })

  it("do not lead from a sweater to the jersey cloth of T-shirts", () => {
    expect(alsoFinds("jersey")).toContain("chompa")
    expect(alsoFinds("chompa")).not.toContain("jersey")
  })

  it("read what is written by ear", () => {
    expect(table.spelling("sapatilla")).toBe("zapatilla")
    expect(table.spelling("yama")).toBe("llama")
    expect(table.spelling("llama")).toBeUndefined()
  })
})
