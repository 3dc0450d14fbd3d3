import { completions } from "./completions"

const titles = [
  "Retablo ayacuchano de Navidad",
  "Retablo pequeño",
  "Ñandutí y retazos",
  "Cerámica de Chulucanas",
]

describe("how a word may go on", () => {
  it("is told by words of the catalogue, the most frequent first", () => {
    expect(completions("ret", titles)).toEqual(["retablo", "retazos"])
    expect(completions("manta CERAM", titles)).toEqual(["cerámica"])
  })

  it.each([[""], ["r"], ["xyz"], ["retablo"], ["🧶"]])("is nothing for %j", (query) => {
    expect(completions(query, titles)).toEqual([])
  })

  it("keeps ñ apart, and is not a word that stands in the query already", () => {
    expect(completions("nandu", titles)).toEqual([])
    expect(completions("retablo reta", titles)).toEqual(["retazos"])
  })
})
