import { gzipSync } from "node:zlib"
import fc from "fast-check"
import { encodeStatusList, isSet, scatteredIndex, STATUS_LIST_SIZE } from "./certificate-status-list"

const seeds = fc.stringMatching(/^[0-9a-f]{32}$/)

describe("the status list", () => {
  it("scatters all places without giving one twice, whatever the seed", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const seen = new Uint8Array(STATUS_LIST_SIZE)
        for (let n = 0; n < STATUS_LIST_SIZE; n++) {
          const place = scatteredIndex(n, seed)
          if (!(place >= 0 && place < STATUS_LIST_SIZE) || seen[place]) return false
          seen[place] = 1
        }
        return true
      }),
      { numRuns: 12 }
    )
  })

  it("does not put neighbours beside each other", () => {
    const seed = "8f3a90c1d25e7b46a1c03f9982d4e675"
    const places = Array.from({ length: 100 }, (_, n) => scatteredIndex(n, seed))
    const close = places.slice(1).filter((place, i) => Math.abs(place - places[i]!) < 100)
    expect(close.length).toBeLessThan(5)
  })

  it("holds exactly the bits that were set", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(STATUS_LIST_SIZE - 1), { maxLength: 50 }), (revoked) => {
        const list = encodeStatusList(revoked)
        return (
          revoked.every((index) => isSet(list, index)) &&
          revoked.every(
            (index) => revoked.includes(index + 1) || index + 1 >= STATUS_LIST_SIZE || !isSet(list, index + 1)
          )
        )
      }),
      { numRuns: 30 }
    )
  })

  it("counts bits from the left, as the standard says", () => {
    const bits = Buffer.alloc(STATUS_LIST_SIZE / 8)
    bits[0] = 0b1000_0000
    bits[2] = 0b0000_0001
    const list = `u${gzipSync(bits).toString("base64url")}`
    expect([0, 1, 7, 8, 23].map((index) => isSet(list, index))).toEqual([true, false, false, false, true])
  })

  it("refuses what is no list, a short one, and one that would not fit into memory", () => {
    const packed = (bytes: number) => `u${gzipSync(Buffer.alloc(bytes)).toString("base64url")}`
    expect(() => isSet("H4sI", 0)).toThrow(RangeError)
    expect(() => isSet("uAAAA", 0)).toThrow(RangeError)
    expect(() => isSet(packed(16), 0)).toThrow(/too short/)
    expect(() => isSet(packed(64 * 1024 * 1024), 0)).toThrow(/unpacked/)
    for (const index of [-1, STATUS_LIST_SIZE, 1.5, NaN]) {
      expect(() => isSet(encodeStatusList([]), index)).toThrow(/not in the status list/)
    }
  })
})
