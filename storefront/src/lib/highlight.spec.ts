import fc from "fast-check"
import { HIT_END, HIT_START, readMarks } from "./highlight"

const marked = (text: string) => text.replaceAll("[", HIT_START).replaceAll("]", HIT_END)

describe("the words a piece was found by", () => {
  it("are told apart from the rest of its title", () => {
    expect(readMarks(marked("[Bolso] de [cuero]"), "Bolso de cuero")).toEqual([
      { text: "Bolso", hit: true },
      { text: " de ", hit: false },
      { text: "cuero", hit: true },
    ])
  })

  it("may be a part of a word", () => {
    expect(readMarks(marked("[Bol]so"), "Bolso")).toEqual([
      { text: "Bol", hit: true },
      { text: "so", hit: false },
    ])
  })

  it("are not shown where nothing is marked, or the marks are not about this title", () => {
    expect(readMarks(undefined, "Bolso")).toBeNull()
    expect(readMarks("Bolso", "Bolso")).toBeNull()
    expect(readMarks(marked("…[bolso] de cuero y…"), "Gran bolso de cuero y lana")).toBeNull()
  })

  it("are not shown when the marks do not pair", () => {
    for (const broken of ["[Bolso", "Bolso]", "[[Bolso]]", "[Bol]so]", "]Bolso["])
      expect([broken, readMarks(marked(broken), "Bolso")]).toEqual([broken, null])
  })

  it("give the title back letter by letter, whatever it holds", () => {
    const pieces = fc.array(
      fc.record({ text: fc.string({ unit: "grapheme", minLength: 1 }), hit: fc.boolean() })
    )
    fc.assert(
      fc.property(pieces, (given) => {
        const plain = given.map(({ text }) => text).join("")
        const read = readMarks(
          given.map(({ text, hit }) => (hit ? HIT_START + text + HIT_END : text)).join(""),
          plain
        )
        if (given.some(({ hit }) => hit)) expect(read?.map(({ text }) => text).join("")).toBe(plain)
        else expect(read).toBeNull()
      })
    )
  })
})
