import fc from "fast-check"
import { fingerprint, isFingerprintOf, parseFingerprintKey } from "./fingerprint"
import type { DocumentType } from "./identity-document"

const key = parseFingerprintKey("una clave de prueba de treinta y dos letras")
const other = parseFingerprintKey("otra clave de prueba de treinta y dos letras")
const type = fc.constantFrom<DocumentType>("dni", "ce", "passport")
const number = fc.stringMatching(/^[A-Z0-9]{5,15}$/)

describe("the fingerprint of a person", () => {
  it("is the same for the same document and key, and another for anything else", () => {
    fc.assert(
      fc.property(type, number, type, number, (oneType, one, twoType, two) => {
        const same = oneType === twoType && one === two
        expect(fingerprint(oneType, one, key) === fingerprint(twoType, two, key)).toBe(same)
        expect(fingerprint(oneType, one, key)).not.toBe(fingerprint(oneType, one, other))
      })
    )
  })

  it("says which key made it, and nothing of key or number", () => {
    const mark = fingerprint("dni", "48151623", key)
    expect(mark).toMatch(/^[0-9a-f]{8}\.[\w-]{43}$/)
    expect([isFingerprintOf(mark, key), isFingerprintOf(mark, other), isFingerprintOf(null, key)]).toEqual([
      ...[true, false, false],
    ])
    expect(mark).not.toContain("48151623")
  })

  // RFC 2104 with SHA-256, computed with another program: printf 'dni:48151623' | openssl dgst -sha256 -hmac <key>.
  it("is what other programs compute", () => {
    const mac = Buffer.from(fingerprint("dni", "48151623", key).split(".")[1]!, "base64url").toString("hex")
    expect(mac).toBe("ffce1e8fd0fe2e5c63cf63920db54212537f6df14a3c8cc4d2152ca74b34fdda")
  })

  it("is not made with a key that can be guessed, and the refusal does not repeat it", () => {
    expect(() => parseFingerprintKey("corta-y-secreta")).toThrow(/fewer than 32/)
    expect(() => parseFingerprintKey("corta-y-secreta")).not.toThrow(/secreta/)
  })
})
