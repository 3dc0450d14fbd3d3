import fc from "fast-check"
import {
  readLength,
  readMakers,
  readMaterials,
  readPhotoNames,
  readPhotoTexts,
  readPrice,
  readStock,
  readText,
  readWeight,
  readYesNo,
} from "./cell-readers"

const outcome = (reading: object) =>
  "value" in reading ? (reading.value as unknown) : (reading as { problem: string }).problem

describe("a price", () => {
  it.each([
    ["12,50", 1250],
    ["S/ 1.300,00", 130000],
    ["S/. 45", 4500],
    ["S/.45", 4500],
    ["s/45.5", 4550],
    ["1,300.50", 130050],
    ["45 soles", 4500],
    ["PEN 45.00", 4500],
    ["45.00 nuevos soles", 4500],
    [12.5, 1250],
    [1.3, 130],
    ["1.300", "ambiguous_number"],
    ["S/ 1,300", "ambiguous_number"],
    ["US$ 45", "not_soles"],
    ["45 dólares", "not_soles"],
    ["€45", "not_soles"],
    ["0", "price_out_of_range"],
    ["0,00", "price_out_of_range"],
    ["100000.01", "price_out_of_range"],
    ["-5", "bad_price"],
    ["gratis", "bad_price"],
    ["10%", "bad_price"],
    [12.345, "too_precise"],
  ])("%j is %j", (cell, expected) => {
    expect(outcome(readPrice(cell))).toBe(expected)
  })
})

describe("measures", () => {
  it.each([
    ["850", 850],
    ["850 g", 850],
    ["850 grs.", 850],
    ["0,85 kg", 850],
    ["1.5 kilos", 1500],
    [850, 850],
    ["1.200 kg", "ambiguous_number"],
    ["1.200", "ambiguous_number"],
    ["850.5", "too_precise"],
    ["0", "weight_out_of_range"],
    ["pesado", "bad_weight"],
    ["8 lb", "bad_weight"],
  ])("%j weighs %j", (cell, expected) => {
    expect(outcome(readWeight(cell))).toBe(expected)
  })

  it.each([
    ["30,5", 305],
    ["30.5 cm", 305],
    ["305 mm", 305],
    ["1,2 m", 1200],
    [30.5, 305],
    ["30,55", "too_precise"],
    ["501", "length_out_of_range"],
    ["12 pulgadas", "bad_length"],
  ])("%j is %j long", (cell, expected) => {
    expect(outcome(readLength(cell))).toBe(expected)
  })

  it.each([
    ["12", 12],
    [0, 0],
    ["1.300", "bad_stock"],
    ["2,5", "bad_stock"],
    [-1, "bad_stock"],
    ["100001", "stock_out_of_range"],
  ])("%j are %j", (cell, expected) => {
    expect(outcome(readStock(cell))).toBe(expected)
  })
})

describe("makers", () => {
  it.each([
    ["LUR-0142 60; LUR-0143 40", [6000, 4000]],
    ["lur 142 60%\nlur 143 40 %", [6000, 4000]],
    ["LUR-0142: 33,34 | LUR-0143: 66.66", [3334, 6666]],
    ["LUR-0142 (60%), LUR-0143 (40%)", [6000, 4000]],
    ["LUR-0142", [10_000]],
    ["LUR-0142, LUR-0143; LUR-0144", [3334, 3333, 3333]],
    ["LUR-0142 60; LUR-0143", "makers_part_missing"],
    ["LUR-0142 60; LUR-0143 0", "makers_part_missing"],
    ["LUR-0142 60; LUR-0143 41", "shares_not_whole"],
    ["LUR-0142; lur 142", "repeated_maker"],
    ["Rosa Quispe", "bad_makers"],
    [";", "bad_makers"],
    [Array.from({ length: 21 }, (_, i) => `LUR-${1000 + i}`).join(";"), "too_many_makers"],
  ])("%j", (cell, expected) => {
    const reading = readMakers(cell)
    const found = "value" in reading ? reading.value.map(({ share_bp }) => share_bp) : reading.problem
    expect(found).toEqual(expected)
  })

  it("who share alike have parts that add up to the whole and differ by one basis point at most", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (count) => {
        const reading = readMakers(Array.from({ length: count }, (_, i) => `LUR-${1000 + i}`).join("; "))
        const shares = "value" in reading ? reading.value.map(({ share_bp }) => share_bp) : []
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(10_000)
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
      })
    )
  })
})

describe("lists of words", () => {
  it("materials are known by code and by name in both languages, each once", () => {
    expect(readMaterials("Cuero; lana de oveja, BRONZE; cuero")).toEqual({
      value: ["cuero", "lana-oveja", "bronce"],
    })
    expect(readMaterials("Cuero; plástico")).toEqual({ problem: "bad_material", detail: "plástico" })
  })

  it("photos are named in order and none twice", () => {
    expect(readPhotoNames("IMG 1.jpg; fotos\\bolso.JPG")).toEqual({
      value: ["IMG 1.jpg", "fotos/bolso.JPG"],
    })
    expect(outcome(readPhotoNames("a.jpg; A.JPG"))).toBe("repeated_photo")
    expect(outcome(readPhotoNames(Array.from({ length: 13 }, (_, i) => `${i}.jpg`).join(";")))).toBe(
      "too_many_photos"
    )
  })

  it("each photo has its own words, and those of one photo may hold any sign", () => {
    expect(readPhotoTexts("De frente; de lado", 2)).toEqual({ value: ["De frente", "de lado"] })
    expect(readPhotoTexts("De frente; con asa | de lado", 2)).toEqual({
      value: ["De frente; con asa", "de lado"],
    })
    expect(readPhotoTexts("De frente; con asa", 1)).toEqual({ value: ["De frente; con asa"] })
    expect(readPhotoTexts("De frente", 2)).toEqual({ problem: "photo_texts", detail: "1/2" })
  })

  it.each([
    ["Sí", true],
    ["x", true],
    ["VERDADERO", true],
    [1, true],
    ["no", false],
    ["FALSE", false],
    ["quizás", "bad_yes_no"],
  ])("%j is %j", (cell, expected) => {
    expect(outcome(readYesNo(cell))).toBe(expected)
  })

  it("a text is on one line unless it may have several, and without characters that nobody sees", () => {
    expect(readText("a \n b", 5)).toEqual({ value: "a b" })
    expect(readText("a\nb", 5, true)).toEqual({ value: "a\nb" })
    expect(readText("abcdef", 5)).toEqual({ problem: "too_long", detail: 5 })
    expect(readText("a\u0007b", 5)).toEqual({ problem: "control_character" })
    expect(readText(2024, 5)).toEqual({ value: "2024" })
  })
})
