import { createHash } from "node:crypto"
import { bounded, boundedText } from "./bounded"
import { plainJson } from "./plain-json"

const sha256 = (data: string) => createHash("sha256").update(data).digest("hex")

describe("the size of one side of a change", () => {
  it("keeps what is small as it is", () => {
    const side = { story: "ñ".repeat(2000), list: [1, null, true, "a"], deep: { er: {} } }
    expect(bounded(side)).toEqual(side)
  })

  it("cuts a long text, and says how long it was and its hash", () => {
    const story = "ñ".repeat(2001)
    expect(bounded({ story })).toEqual({
      story: `${"ñ".repeat(500)}… [2001 characters, sha256 ${sha256(story)}]`,
    })
  })

  it("cuts a long list, and a side that is too large as a whole", () => {
    const list = Array.from({ length: 300 }, (_, i) => i)
    expect(bounded({ list })).toEqual({
      list: [...list.slice(0, 200), `… [300 in all, sha256 ${sha256(JSON.stringify(list))}]`],
    })
    const wide = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`field_${i}`, "x".repeat(1900)]))
    expect(JSON.stringify(bounded(wide)).length).toBeLessThan(1000)
    expect(Object.values(bounded(wide) as object)[0]).toMatch(/^\{"field_0":"x+… \[\d+ characters, sha256 /)
  })

  it("does not leave half a character where it cuts", () => {
    const text = boundedText("🧵".repeat(200), 301)
    expect(text).toHaveLength(301)
    expect(text).not.toMatch(/\p{Surrogate}/u)
  })
})

describe("plain JSON of what a program holds", () => {
  it("writes dates, bigints, sets, maps and bytes", () => {
    expect(
      plainJson({
        at: new Date(0),
        amount: 10n,
        tags: new Set(["a"]),
        names: new Map([["es", "x"]]),
        sealed: Buffer.from("abc"),
        gone: undefined,
      })
    ).toEqual({
      at: "1970-01-01T00:00:00.000Z",
      amount: "10",
      tags: ["a"],
      names: { es: "x" },
      sealed: `[3 bytes, sha256 ${sha256("abc")}]`,
    })
  })

  it("refuses a cycle", () => {
    const ring: Record<string, unknown> = {}
    ring.self = ring
    expect(() => plainJson(ring)).toThrow(TypeError)
  })
})
