import type { WordGroup } from "../domain/word-group"
import { wordSource } from "./word-source"

const chompa: WordGroup = {
  id: "chompa",
  kind: "synonyms",
  words: ["chompa", "suéter"],
  origin: "file",
  active: true,
  updated_at: null,
}

describe("the source of words", () => {
  it("needs no database", async () => {
    const table = await wordSource({ file: [chompa] }).current()
    expect(table.synonymsOf(["sueter"])).toEqual([{ at: 0, length: 1, alternatives: [["chompa"]] }])
  })

  it("holds on to what it knows when the database does not answer, and tells of it", async () => {
    let now = 0
    const told: unknown[] = []
    const failing = wordSource({
      file: [chompa],
      now: () => now,
      sql: async () => Promise.reject(new Error("no connection")),
      onError: (error) => told.push(error),
    })
    const first = await failing.current()
    expect(first.synonymsOf(["sueter"])).toHaveLength(1)
    now = 5000
    expect(await failing.current()).toBe(first)
    expect(told).toHaveLength(2)
  })

  it("asks the database once for questions that come together", async () => {
    let asked = 0
    const source = wordSource({
      file: [chompa],
      recheckMs: 0,
      sql: async () => {
        asked += 1
        return await Promise.resolve([{ there: false }])
      },
    })
    await Promise.all([source.current(), source.current(), source.current()])
    // The version, and then the groups: each looks first whether there is a table.
    expect(asked).toBe(2)
  })
})
