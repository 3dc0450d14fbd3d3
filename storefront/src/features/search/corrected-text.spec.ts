import { correctedText } from "./corrected-text"

describe("a misspelt search", () => {
  it("is written as it was read, the changed words marked", () => {
    const corrections = [
      { from: "bolzo", to: "bolso" },
      { from: "cueo", to: "cuero" },
    ]
    expect(correctedText("Bolzo de cueo", corrections)).toEqual([
      { text: "bolso", hit: true },
      { text: " ", hit: false },
      { text: "de", hit: false },
      { text: " ", hit: false },
      { text: "cuero", hit: true },
    ])
  })

  it("is found again whatever its accents and capitals", () => {
    expect(correctedText("RETÁVLO", [{ from: "retavlo", to: "retablo" }])).toEqual([
      { text: "retablo", hit: true },
    ])
  })

  it("is not corrected by words that were not typed, nor inside a longer word", () => {
    expect(correctedText("bolsillo", [{ from: "bols", to: "bolso" }])).toBeNull()
    expect(correctedText("", [{ from: "a", to: "b" }])).toBeNull()
  })
})
