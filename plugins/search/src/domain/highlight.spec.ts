import fc from "fast-check"
import { highlight } from "./highlight"

const marks = { pre: "[", post: "]" }
const matching =
  (...words: string[]) =>
  (folded: string) =>
    words.includes(folded)

describe("highlighting", () => {
  it("marks words as they are written, whatever their accents", () => {
    expect(highlight("Decoración de niñas", matching("decoracion", "niñas"), marks)).toBe(
      "[Decoración] de [niñas]"
    )
    expect(highlight("un ch’ullu", matching("chullu"), marks)).toBe("un [ch’ullu]")
  })

  it("says nothing where nothing matches, and escapes nothing", () => {
    expect(highlight("Bolso", matching("mate"), marks)).toBeUndefined()
    expect(highlight("<b>mate</b> & co", matching("mate"), marks)).toBe("<b>[mate]</b> & co")
  })

  it("cuts a passage around what matched, between words", () => {
    const text =
      "Esta caja guarda semillas. El mate se talla en frío, y después se quema con brasa de eucalipto."
    expect(highlight(text, matching("mate"), { ...marks, length: 30 })).toBe("…El [mate] se talla en frío,…")
    expect(highlight("mate", matching("mate"), { ...marks, length: 2 })).toBe("[mate]")
  })

  it("shows the passage with most of the words", () => {
    const text = `Un bolso. ${"Nada que ver aquí. ".repeat(10)}Bolso de cuero cosido.`
    expect(highlight(text, matching("bolso", "cuero"), { ...marks, length: 40 })).toContain(
      "[Bolso] de [cuero]"
    )
  })

  it("loses no character of the text, and never tears what is read as one", () => {
    const part = fc.constantFrom("mate", "niño", "n\u0303", "👨‍👩‍👧", "🇵🇪", " ", ". ", "e\u0301", "x")
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 40 }),
        fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
        (parts, length) => {
          const text = parts.join("")
          const marked = highlight(
            text,
            (folded) => folded.includes("mate"),
            length ? { ...marks, length } : marks
          )
          const plain = marked?.replace(/[[\]…]/g, "")
          if (plain === undefined) {
            return
          }
          const whole = graphemes(text)
          const shown = graphemes(plain)
          const from = text.indexOf(plain)
          expect(length ? from >= 0 : plain === text).toBe(true)
          const before = graphemes(text.slice(0, from))
          expect(whole.slice(before.length, before.length + shown.length)).toEqual(shown)
        }
      )
    )
  })
})

function graphemes(text: string): string[] {
  return [...new Intl.Segmenter("es", { granularity: "grapheme" }).segment(text)].map(
    ({ segment }) => segment
  )
}
