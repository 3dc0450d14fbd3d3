import { groupName, queryOf } from "./group-words"

describe("a group of words", () => {
  const chompa = { kind: "synonyms" as const, words: ["chompa", "suéter", "jersey", "pulóver", "sweater"] }
  const gorro = { kind: "one_way" as const, words: ["chullo", "ch'ullu"], for: ["gorro"] }
  const chuyo = { kind: "spelling" as const, words: ["chullo"], for: ["chuyo", "chuio", "chuyu", "chuyyo"] }

  it("is called by its first words", () => {
    expect(groupName(chompa)).toEqual({ name: "chompa, suéter, jersey", more: 2 })
  })

  it("tells from what to what, where it goes one way", () => {
    expect(groupName(gorro)).toEqual({ name: "gorro → chullo, ch'ullu", more: 0 })
    expect(groupName(chuyo)).toEqual({ name: "chuyo, chuio, chuyu → chullo", more: 1 })
  })

  it("is tried with what people type", () => {
    expect([chompa, gorro, chuyo].map(queryOf)).toEqual(["chompa", "gorro", "chuyo"])
  })
})
