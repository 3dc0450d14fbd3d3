import { originLine } from "./origin-line"

describe("where a piece comes from, in a line", () => {
  it("names workshop and region once each", () => {
    expect(originLine("Taller de mates de Huancayo", "Junín")).toBe("Taller de mates de Huancayo, Junín")
    expect(originLine("Taller de retablos de Ayacucho", "Ayacucho")).toBe("Taller de retablos de Ayacucho")
    expect(originLine(null, "Puno")).toBe("Puno")
    expect(originLine(undefined, null)).toBe("")
  })
})
