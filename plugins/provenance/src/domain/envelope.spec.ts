import { randomBytes } from "node:crypto"
import fc from "fast-check"
import { newDataKey, openBytes, sealBytes, unwrapDataKey } from "./envelope"
import { parseSealingKeys, UnsealError } from "./seal"

const keys = parseSealingKeys(`k1:${randomBytes(32).toString("base64")}`)
const key = randomBytes(32)
const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array))

describe("the envelope of a file", () => {
  it("gives back what was sealed, whatever the bytes", () => {
    fc.assert(
      fc.property(bytes, fc.string(), (content, place) => {
        expect(openBytes(sealBytes(content, place, key), place, key)).toEqual(content)
      })
    )
  })

  it("does not open when any bit of it was changed, when it was cut, in another place or with another key", () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.nat(7), (content, byte, bit) => {
        const sealed = sealBytes(content, "doc_1/content", key)
        const changed = Buffer.from(sealed)
        const at = byte % changed.length
        changed.writeUInt8(changed.readUInt8(at) ^ (1 << bit), at)
        for (const [what, place, with_] of [
          [changed, "doc_1/content", key],
          [sealed.subarray(0, byte % sealed.length), "doc_1/content", key],
          [sealed, "doc_2/content", key],
          [sealed, "doc_1/content", randomBytes(32)],
        ] as const) {
          expect(() => openBytes(what, place, with_)).toThrow(UnsealError)
        }
      })
    )
  })

  it("has a key of its own each time, which only the identity keys open, and only in its row", () => {
    const [one, two] = [newDataKey("doc_1/key", keys), newDataKey("doc_1/key", keys)]
    expect(one.key.equals(two.key)).toBe(false)
    expect(unwrapDataKey(one, "doc_1/key", keys)).toEqual(one.key)
    expect(() => unwrapDataKey(one, "doc_2/key", keys)).toThrow(UnsealError)
    const lost = parseSealingKeys(`k2:${randomBytes(32).toString("base64")}`)
    expect(() => unwrapDataKey(one, "doc_1/key", lost)).toThrow(/no identity key with id "k1"/)
  })
})
