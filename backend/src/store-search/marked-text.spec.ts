import { HIT_END, HIT_START, readMarks } from "./marked-text"

const mark = (text: string) => text.replaceAll("[", HIT_START).replaceAll("]", HIT_END)

describe("a marked text", () => {
  it("is read in parts", () => {
    expect(readMarks(mark("[Bolso] de <b>[cuero]</b>"), "")).toEqual([
      { text: "Bolso", hit: true },
      { text: " de <b>", hit: false },
      { text: "cuero", hit: true },
      { text: "</b>", hit: false },
    ])
  })

  it.each([[undefined], [""], ["Bolso de cuero"], [mark("[")]])(
    "is the plain one where nothing is: %j",
    (marked) => {
      expect(readMarks(marked, "Bolso")).toEqual([{ text: "Bolso", hit: false }])
    }
  )
})
