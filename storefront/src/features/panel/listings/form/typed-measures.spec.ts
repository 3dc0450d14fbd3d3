import { readCentimetres, readCount, readGrams, writeCentimetres } from "./typed-measures"

const amount = (amount: number) => ({ kind: "amount", amount })
const unreadable = { kind: "unreadable" }

describe("measures as people type them", () => {
  it.each([
    ["30", 300],
    ["30,5", 305],
    ["30.5 cm", 305],
    ["305 mm", 305],
    ["1,2 m", 1200],
    ["0,1", 1],
  ])("reads %s as millimetres", (typed, millimetres) => {
    expect(readCentimetres(typed)).toEqual(amount(millimetres))
  })

  it.each([
    ["450", 450],
    ["450 g", 450],
    ["450 gr.", 450],
    ["1,2 kg", 1200],
    ["2 Kilos", 2000],
    ["１２０", 120],
  ])("reads %s as grams", (typed, grams) => {
    expect(readGrams(typed)).toEqual(amount(grams))
  })

  it.each(["-3", "0", "treinta", "30x20", "3 arrobas", "1.2.3", "501", "1e3"])(
    "does not guess what %s centimetres are",
    (typed) => {
      expect(readCentimetres(typed)).toEqual(unreadable)
    }
  )

  it("takes a blank for nothing and never for zero", () => {
    expect(readGrams("  ")).toEqual({ kind: "none" })
    expect(readCount("", 10)).toEqual({ kind: "none" })
  })

  it("counts whole pieces, none among them", () => {
    expect(readCount("0", 10)).toEqual(amount(0))
    expect(readCount(" 1 0 ", 10)).toEqual(amount(10))
    expect(readCount("11", 10)).toEqual(unreadable)
    expect(readCount("1,5", 10)).toEqual(unreadable)
  })

  it("writes what it reads", () => {
    expect(writeCentimetres(305)).toBe("30.5")
    expect(readCentimetres(writeCentimetres(7))).toEqual(amount(7))
    expect(writeCentimetres(null)).toBe("")
  })
})
