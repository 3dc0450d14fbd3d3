import { measureLines } from "./measures"

const none = { weight: null, length: null, width: null, height: null }

describe("a piece's measures", () => {
  it("are said in centimetres, grams and kilos", () => {
    expect(measureLines({ weight: 450, length: 300, width: 125, height: 8 })).toEqual({
      size: "30 × 12.5 × 0.8 cm",
      weight: "450 g",
    })
    expect(measureLines({ ...none, weight: 2400 }).weight).toBe("2.4 kg")
  })

  it("are left out when they are not known", () => {
    expect(measureLines(none)).toEqual({ size: null, weight: null })
    expect(measureLines({ ...none, length: 0, width: 80 }).size).toBe("8 cm")
  })
})
