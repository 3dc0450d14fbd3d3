import { randomBytes } from "node:crypto"
import fc from "fast-check"
import { parseSealingKeys, seal, unseal, UnsealError } from "./seal"

const key = () => randomBytes(32).toString("base64")
const [first, second] = [key(), key()]
const keys = parseSealingKeys(`2026:${first}`)
const place = "arti_1/full_name"

describe("sealing an identity", () => {
  it("gives back what was sealed, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, where) => {
        expect(unseal(seal(text, where, keys), where, keys)).toBe(text)
      })
    )
  })

  it("shows nothing of the text and never looks the same twice", () => {
    const [one, two] = [seal("Nombre Canario", place, keys), seal("Nombre Canario", place, keys)]
    expect(one.sealed).not.toBe(two.sealed)
    expect(Buffer.from(one.sealed, "base64url").toString("latin1")).not.toContain("Canario")
  })

  it("has the form the database asks for", () => {
    expect(seal("", place, keys).sealed).toMatch(/^v1\.[\w-]{16}\.[\w-]{22}\.[\w-]*$/)
    expect(seal("Ñ", place, keys).sealed).toMatch(/^v1\.[\w-]{16}\.[\w-]{22}\.[\w-]*$/)
  })

  it("does not open when any bit of it was changed", () => {
    const { sealed, key_id } = seal("Nombre Canario", place, keys)
    const parts = sealed.split(".")
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 3), fc.nat(), fc.nat(7), (part, byte, bit) => {
        const bytes = Buffer.from(parts[part] ?? "", "base64url")
        const at = byte % bytes.length
        bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at)
        const changed = parts.with(part, bytes.toString("base64url")).join(".")
        expect(() => unseal({ sealed: changed, key_id }, place, keys)).toThrow(UnsealError)
      })
    )
  })

  it("does not open with a shortened tag", () => {
    const { sealed, key_id } = seal("Nombre Canario", place, keys)
    const parts = sealed.split(".")
    const tag = Buffer.from(parts[2] ?? "", "base64url").subarray(0, 4)
    const changed = parts.with(2, tag.toString("base64url")).join(".")
    expect(() => unseal({ sealed: changed, key_id }, place, keys)).toThrow(UnsealError)
  })

  it("does not open in another person's row or another column", () => {
    const sealed = seal("Nombre Canario", place, keys)
    expect(() => unseal(sealed, "arti_2/full_name", keys)).toThrow(UnsealError)
    expect(() => unseal(sealed, "arti_1/dni", keys)).toThrow(UnsealError)
  })

  it("does not open with a key of the same id and other bytes", () => {
    const sealed = seal("Nombre Canario", place, keys)
    expect(() => unseal(sealed, place, parseSealingKeys(`2026:${second}`))).toThrow(UnsealError)
  })

  it("opens old seals after rotation, and makes new ones with the new key", () => {
    const old = seal("Nombre Canario", place, keys)
    const rotated = parseSealingKeys(`2027:${second},2026:${first}`)
    expect(unseal(old, place, rotated)).toBe("Nombre Canario")
    expect(seal("Nombre Canario", place, rotated).key_id).toBe("2027")
  })

  it("names the missing key when it is gone", () => {
    const old = seal("Nombre Canario", place, keys)
    expect(() => unseal(old, place, parseSealingKeys(`2027:${second}`))).toThrow(
      /no identity key with id "2026"/
    )
  })

  it("says nothing of the text when it does not open", () => {
    const { sealed, key_id } = seal("Nombre Canario", place, keys)
    try {
      unseal({ sealed, key_id }, "arti_2/full_name", keys)
      throw new Error("it opened")
    } catch (error) {
      expect(error).toBeInstanceOf(UnsealError)
      expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain("Canario")
    }
  })
})

describe("the list of identity keys", () => {
  it.each([
    ["", /identity key 1/],
    ["2026", /identity key 1/],
    [`2026:${first},`, /identity key 2/],
    [`2026:${first},2026:${second}`, /"2026" is there twice/],
    [`2026:${randomBytes(16).toString("base64")}`, /"2026" is not 32 bytes/],
  ])("is refused when malformed, without repeating a key (%#)", (text, message) => {
    expect(() => parseSealingKeys(text)).toThrow(message)
    try {
      parseSealingKeys(text)
    } catch (error) {
      expect(String(error)).not.toContain(first)
    }
  })
})
