import fc from "fast-check"
import { centimos, sum } from "./centimos"
import { share } from "./share"

const amounts = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map(centimos)
const weights = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((weight) => weight > 0n))

describe("share: the largest remainder (M4, L5)", () => {
  it("gives the céntimos left over to the largest cut-off parts", () => {
    expect(share(centimos(100), [1n, 1n, 1n])).toEqual([34n, 33n, 33n])
    expect(share(centimos(10), [3333n, 3333n, 3334n])).toEqual([3n, 3n, 4n])
  })

  it("settles ties by the order of the list", () => {
    expect(share(centimos(1), [5n, 5n])).toEqual([1n, 0n])
    expect(share(centimos(5), [1n, 1n, 1n])).toEqual([2n, 2n, 1n])
  })

  it("gives everybody nothing of nothing", () => {
    expect(share(centimos(0), [1n, 2n])).toEqual([0n, 0n])
  })

  it("gives nothing to a weight of zero", () => {
    fc.assert(
      fc.property(amounts, weights, (amount, list) => {
        expect(share(amount, [0n, ...list])[0]).toBe(0n)
      })
    )
  })

  it("adds up to the whole", () => {
    fc.assert(fc.property(amounts, weights, (amount, list) => expect(sum(share(amount, list))).toBe(amount)))
  })

  it("puts each share less than one céntimo from its exact part", () => {
    fc.assert(
      fc.property(amounts, weights, (amount, list) => {
        const total = list.reduce((a, b) => a + b, 0n)
        share(amount, list).forEach((part, index) => {
          const error = part * total - amount * list[index]!
          expect(error < total && -error < total).toBe(true)
        })
      })
    )
  })

  it("mirrors a negative amount", () => {
    fc.assert(
      fc.property(amounts, weights, (amount, list) => {
        const mirrored = share(centimos(-amount), list).map((part) => -part)
        expect(mirrored).toEqual([...share(amount, list)])
      })
    )
  })

  it("depends on proportions only", () => {
    fc.assert(
      fc.property(amounts, weights, fc.bigInt({ min: 1n, max: 1000n }), (amount, list, factor) => {
        expect(
          share(
            amount,
            list.map((weight) => weight * factor)
          )
        ).toEqual(share(amount, list))
      })
    )
  })

  it("never gives a larger weight less than a smaller one", () => {
    fc.assert(
      fc.property(
        amounts.map((a) => centimos(a < 0n ? -a : a)),
        weights,
        (amount, list) => {
          const parts = share(amount, list)
          list.forEach((a, i) => list.forEach((b, j) => expect(a > b && parts[i]! < parts[j]!).toBe(false)))
        }
      )
    )
  })

  it("refuses a negative weight, and money that nobody has a part in", () => {
    expect(() => share(centimos(1), [2n, -1n])).toThrow(new RangeError("a weight is negative"))
    expect(() => share(centimos(0), [1n, -1n])).toThrow(new RangeError("a weight is negative"))
    expect(() => share(centimos(1), [0n, 0n])).toThrow(new RangeError("nobody to share 1 among"))
    expect(() => share(centimos(-1), [])).toThrow(new RangeError("nobody to share -1 among"))
    expect(share(centimos(0), [0n, 0n])).toEqual([0n, 0n])
    expect(share(centimos(5), [0n, 1n])).toEqual([0n, 5n])
  })
})
