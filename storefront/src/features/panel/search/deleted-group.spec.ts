import { deletedGroup, deletedText } from "./deleted-group"

describe("a group of words that was deleted", () => {
  const group = {
    id: "chompa-sueter",
    kind: "one_way" as const,
    words: ["ch'ullu", "suéter ñandú"],
    for: ["gorro"],
    note: null,
    active: false,
  }

  it("comes out of an address as it went in", () => {
    const text = deletedText(group)
    expect(text).toMatch(/^[\w-]+$/)
    expect(deletedGroup(text)).toEqual(group)
  })

  it.each([
    [undefined],
    [""],
    ["x"],
    [["a", "b"]],
    [Buffer.from("{}").toString("base64url")],
    [Buffer.from('{"id":1,"kind":"all"}').toString("base64url")],
    [deletedText({ ...group, words: Array.from({ length: 21 }, String) })],
    ["a".repeat(9_000)],
  ])("is not %j", (text) => {
    expect(deletedGroup(text)).toBeNull()
  })
})
