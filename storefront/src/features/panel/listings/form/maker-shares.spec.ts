import fc from "fast-check"
import { equalShares, readMakers, writeMakers } from "./maker-shares"

const typed = (parts: Record<string, string>) => (id: string) => parts[id] ?? ""
const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0)

describe("whose work a piece is", () => {
  it("is shared equally where nobody says otherwise, to the last hundredth", () => {
    expect(readMakers(["a", "b", "c"], typed({})).makers).toEqual([
      { artisan_id: "a", share_bp: 3334 },
      { artisan_id: "b", share_bp: 3333 },
      { artisan_id: "c", share_bp: 3333 },
    ])
  })

  it("leaves the rest to those without a part of their own", () => {
    expect(readMakers(["a", "b"], typed({ a: "62,5" })).makers.map(({ share_bp }) => share_bp)).toEqual([
      6250, 3750,
    ])
  })

  it("keeps parts that do not make a whole, for the list of what is missing to tell", () => {
    expect(readMakers(["a", "b"], typed({ a: "50", b: "40" }))).toEqual({
      makers: [
        { artisan_id: "a", share_bp: 5000 },
        { artisan_id: "b", share_bp: 4000 },
      ],
      unreadable: [],
    })
  })

  it("says whose part cannot be read, or who has nothing left", () => {
    expect(readMakers(["a", "b"], typed({ a: "la mitad" })).unreadable).toEqual(["a"])
    expect(readMakers(["a", "b"], typed({ a: "101" })).unreadable).toEqual(["a"])
    expect(readMakers(["a", "b"], typed({ a: "100" })).unreadable).toEqual(["b"])
  })

  it("always shares all of it among any number, and writes equal parts as none", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 9_000 }), (count, first) => {
        const ids = Array.from({ length: count }, (_, i) => `a${i}`)
        expect(sum(equalShares(count))).toBe(10_000)
        const { makers } = readMakers(ids, typed(count > 1 ? { a0: String(first / 100) } : {}))
        expect(sum(makers.map(({ share_bp }) => share_bp))).toBe(10_000)
        expect(makers.every(({ share_bp }) => share_bp > 0)).toBe(true)
        const again = writeMakers(makers)
        expect(readMakers(ids, typed(again)).makers).toEqual(makers)
      })
    )
  })

  it("writes other parts as percentages", () => {
    expect(writeMakers([{ artisan_id: "a", share_bp: 6250 }])).toEqual({ a: "62.5" })
    expect(writeMakers([{ artisan_id: "a", share_bp: 10_000 }])).toEqual({ a: "" })
  })
})
