import { shortTitle } from "./short-title"

describe("typed words as a heading", () => {
  it("stay as they are while they are short", () => {
    expect(shortTitle("bolso de cuero")).toBe("bolso de cuero")
  })

  it("are cut where they would fill the screen, between letters", () => {
    expect(shortTitle("🧶".repeat(100))).toBe(`${"🧶".repeat(60)}…`)
    expect(shortTitle(`${"a".repeat(59)} ${"b".repeat(20)}`)).toBe(`${"a".repeat(59)}…`)
  })
})
