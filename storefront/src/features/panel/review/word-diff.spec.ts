import fc from "fast-check"
import { wordDiff } from "./word-diff"

const text = (parts: ReturnType<typeof wordDiff>, without: "new" | "gone") =>
  parts
    .filter(({ kind }) => kind !== without)
    .map((part) => part.text)
    .join("")

describe("what became of a text", () => {
  it("is told word by word", () => {
    expect(wordDiff("Bolso de cuero marrón", "Bolso de cuero negro, grande")).toEqual([
      { kind: "same", text: "Bolso de cuero " },
      { kind: "gone", text: "marrón" },
      { kind: "new", text: "negro, grande" },
    ])
  })

  it("is nothing but itself where nothing changed, and all new where there was nothing", () => {
    expect(wordDiff("Cosido a mano", "Cosido a mano")).toEqual([{ kind: "same", text: "Cosido a mano" }])
    expect(wordDiff("", "Nuevo")).toEqual([{ kind: "new", text: "Nuevo" }])
    expect(wordDiff("", "")).toEqual([])
  })

  it("is whole again when one side of it is read", () => {
    const sentence = fc
      .array(fc.constantFrom("a ", "b ", "c\n", " ", "d"), { maxLength: 30 })
      .map((all) => all.join(""))
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const parts = wordDiff(before, after)
        expect(text(parts, "new")).toBe(before)
        expect(text(parts, "gone")).toBe(after)
      })
    )
  })

  it("is shown side by side where it is too long to be compared", () => {
    const long = "palabra ".repeat(2_000)
    expect(wordDiff(long, `${long}más`).map(({ kind }) => kind)).toEqual(["gone", "new"])
  })
})
