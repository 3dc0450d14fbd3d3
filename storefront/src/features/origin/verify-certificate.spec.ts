import { gzipSync } from "node:zlib"
import { CompactSign, exportJWK, generateKeyPair, UnsecuredJWT, type CryptoKey, type JWK } from "jose"
import { type Verdict, verifyCertificate } from "./verify-certificate"

const ISSUER = "https://tienda.example"
const CODE = "ADF-HJK-LM2"
const LIST = `${ISSUER}/certificate-status/1`
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

function credential(over: Record<string, unknown> = {}, subject: Record<string, unknown> = {}) {
  return {
    "@context": ["https://www.w3.org/ns/credentials/v2", `${ISSUER}/contexts/origen/v1`],
    id: "urn:uuid:0b8e8c60-7c2e-4a53-9d3f-3a8d8a6c2f11",
    type: ["VerifiableCredential", "CertificateOfOrigin"],
    issuer: { id: ISSUER, name: "INPE" },
    validFrom: "2026-11-01T15:00:00Z",
    credentialSubject: {
      id: `${ISSUER}/origen/${CODE}`,
      code: CODE,
      kind: "piece",
      name: "Bolso de cuero repujado",
      lot: "RUW-XY2-346",
      number: 7,
      of: 24,
      makers: [{ code: "LUR-0142", inNationalRegister: true }],
      custody: { events: 3, head: "ab".repeat(32) },
      ...subject,
    },
    credentialStatus: {
      id: `${LIST}#11`,
      type: "BitstringStatusListEntry",
      statusPurpose: "revocation",
      statusListIndex: "11",
      statusListCredential: LIST,
    },
    ...over,
  }
}

describe("a certificate checked by the visitor's browser", () => {
  let ours: { privateKey: CryptoKey; publicKey: CryptoKey }
  let theirs: { privateKey: CryptoKey; publicKey: CryptoKey }
  let jwks: { keys: JWK[] }

  beforeAll(async () => {
    ours = await generateKeyPair("EdDSA", { extractable: true })
    theirs = await generateKeyPair("EdDSA", { extractable: true })
    jwks = { keys: [{ ...(await exportJWK(ours.publicKey)), kid: "c1", alg: "EdDSA", use: "sig" }] }
  })
  afterEach(() => jest.restoreAllMocks())

  const sign = (payload: unknown, key = ours.privateKey, header: Record<string, string> = {}) =>
    new CompactSign(encode(payload))
      .setProtectedHeader({ alg: "EdDSA", kid: "c1", typ: "vc+jwt", cty: "vc", ...header })
      .sign(key)

  const statusList = (revoked: number[], over: Record<string, unknown> = {}, key = ours.privateKey) => {
    const bits = new Uint8Array(16_384)
    for (const index of revoked) bits[index >> 3]! |= 0x80 >> (index & 7)
    return sign(
      {
        id: LIST,
        type: ["VerifiableCredential", "BitstringStatusListCredential"],
        issuer: { id: ISSUER },
        credentialSubject: {
          type: "BitstringStatusList",
          statusPurpose: "revocation",
          encodedList: `u${gzipSync(bits).toString("base64url")}`,
        },
        ...over,
      },
      key
    )
  }

  const check = async (
    jws: string,
    { keys = jwks as unknown, list, now }: { keys?: unknown; list?: string; now?: Date } = {}
  ): Promise<Verdict> => {
    const answer = list ?? (await statusList([]))
    return verifyCertificate(
      { jws, code: CODE, shop: ISSUER, now: now ?? new Date("2026-11-23T12:00:00Z") },
      { keys: async () => keys, statusList: async () => answer }
    )
  }
  const isFalse = (reason: string) => ({ outcome: "false", reason })

  it("is genuine as it was signed, and tells what was signed", async () => {
    const verdict = await check(await sign(credential()))
    expect(verdict).toMatchObject({
      outcome: "genuine",
      kid: "c1",
      text: {
        issuer: { id: ISSUER, name: "INPE" },
        subject: {
          code: CODE,
          number: 7,
          of: 24,
          makers: [{ code: "LUR-0142", inNationalRegister: true }],
        },
      },
    })
  })

  it("is false with one word of its text altered", async () => {
    const [header, , signature] = (await sign(credential())).split(".")
    const text = Buffer.from(encode(credential({}, { name: "Bolso de cuero fino" }))).toString("base64url")
    expect(await check(`${header}.${text}.${signature}`)).toEqual(isFalse("altered"))
  })

  it("is false with any one character of its signature changed", async () => {
    const jws = await sign(credential())
    const at = jws.lastIndexOf(".") + 10
    const other = jws[at] === "A" ? "B" : "A"
    expect(await check(jws.slice(0, at) + other + jws.slice(at + 1))).toEqual(isFalse("altered"))
  })

  it.each([10, 80, 1])("is false with its last %i characters missing", async (missing) => {
    const { outcome } = await check((await sign(credential())).slice(0, -missing))
    expect(outcome).toBe("false")
  })

  it.each(["", "abc", "a.b.c", "..", "{}"])("is false when it is %j", async (jws) => {
    expect(await check(jws)).toEqual(isFalse("malformed"))
  })

  it("is false re-signed by somebody else under our key's name", async () => {
    expect(await check(await sign(credential(), theirs.privateKey))).toEqual(isFalse("altered"))
  })

  it("is false signed with a key that is not published, even one that the token itself brings along", async () => {
    const jwk = await exportJWK(theirs.publicKey)
    const signed = await new CompactSign(encode(credential()))
      .setProtectedHeader({ alg: "EdDSA", kid: "c9", typ: "vc+jwt", jwk })
      .sign(theirs.privateKey)
    expect(await check(signed)).toEqual(isFalse("unknown_key"))
    const nameless = await new CompactSign(encode(credential()))
      .setProtectedHeader({ alg: "EdDSA", typ: "vc+jwt", jwk })
      .sign(theirs.privateKey)
    expect(await check(nameless)).toEqual(isFalse("unknown_key"))
  })

  it("is false unsigned (alg none)", async () => {
    expect(await check(new UnsecuredJWT(credential() as never).encode())).toEqual(isFalse("wrong_algorithm"))
  })

  it("is false when our public key is used as a secret (alg HS256)", async () => {
    const secret = Buffer.from(jwks.keys[0]!.x!, "base64url")
    const signed = await new CompactSign(encode(credential()))
      .setProtectedHeader({ alg: "HS256", kid: "c1" })
      .sign(secret)
    expect(await check(signed)).toEqual(isFalse("wrong_algorithm"))
  })

  /** Our text under another address, with the status list there. */
  const elsewhere = (url: string) => {
    const list = `${url}/certificate-status/1`
    const { credentialStatus } = credential()
    return credential(
      {
        issuer: { id: url, name: "INPE" },
        credentialStatus: { ...credentialStatus, id: `${list}#11`, statusListCredential: list },
      },
      { id: `${url}/origen/${CODE}` }
    )
  }

  it("is false from another issuer, even signed with our key", async () => {
    jest.spyOn(console, "warn").mockImplementation()
    expect(await check(await sign(elsewhere("https://otra.example")))).toEqual(isFalse("foreign_issuer"))
    const half = credential(
      { issuer: { id: "https://otra.example" } },
      { id: `https://otra.example/origen/${CODE}` }
    )
    expect(await check(await sign(half))).toEqual(isFalse("foreign_issuer"))
  })

  it("stays what it was when the shop moves and goes on serving the list of its old address", async () => {
    const old = "https://antes.example"
    const jws = await sign(elsewhere(old))
    const moved = { id: `${old}/certificate-status/1`, issuer: { id: old } }
    expect(await check(jws, { list: await statusList([], moved) })).toMatchObject({ outcome: "genuine" })
    expect(await check(jws, { list: await statusList([11], moved) })).toMatchObject({ outcome: "revoked" })
    expect(await check(jws, { list: await statusList([], moved, theirs.privateKey) })).toEqual(
      isFalse("foreign_issuer")
    )
  })

  it("is false for another code than the one on the label", async () => {
    const other = await sign(credential({}, { code: "ADF-HJK-LM3", id: `${ISSUER}/origen/ADF-HJK-LM3` }))
    expect(await check(other)).toEqual(isFalse("other_code"))
    const inAnotherShop = await sign(credential({}, { id: `https://otra.example/origen/${CODE}` }))
    expect(await check(inAnotherShop)).toEqual(isFalse("other_code"))
  })

  it("is false before its time and after its end", async () => {
    const jws = await sign(credential({ validUntil: "2027-01-01T00:00:00Z" }))
    expect(await check(jws, { now: new Date("2026-10-01T00:00:00Z") })).toEqual(isFalse("not_yet_valid"))
    expect(await check(jws, { now: new Date("2027-01-02T00:00:00Z") })).toEqual(isFalse("expired"))
    expect((await check(jws)).outcome).toBe("genuine")
  })

  it("is genuine signed before its key was laid aside, and false signed after", async () => {
    const jws = await sign(credential())
    const until = (day: string) => ({
      keys: jwks.keys.map((key) => ({ ...key, exp: Date.parse(day) / 1000 })),
    })
    expect(await check(jws, { keys: until("2026-11-10") })).toMatchObject({ outcome: "genuine" })
    expect(await check(jws, { keys: until("2026-10-10") })).toEqual(isFalse("retired_key"))
  })

  it("is false signed as some other kind of token", async () => {
    const jws = await sign(credential(), ours.privateKey, { typ: "JWT" })
    expect(await check(jws)).toEqual(isFalse("wrong_type"))
  })

  it("is false when what was signed is no certificate of origin", async () => {
    expect(await check(await sign({ hola: 1 }))).toEqual(isFalse("malformed"))
    expect(await check(await sign(credential({ type: ["VerifiableCredential"] })))).toEqual(
      isFalse("malformed")
    )
  })

  it("is revoked when its own place in the list says so, and not when a neighbour's does", async () => {
    const jws = await sign(credential())
    expect(await check(jws, { list: await statusList([11]) })).toMatchObject({ outcome: "revoked" })
    expect(await check(jws, { list: await statusList([10, 12, 4]) })).toMatchObject({ outcome: "genuine" })
  })

  describe("whether it was revoked stays unknown", () => {
    const noStatus = { outcome: "unknown", reason: "no_status" }
    beforeEach(() => jest.spyOn(console, "warn").mockImplementation())

    it("when the list is signed by somebody else, is another list, or is no list", async () => {
      const jws = await sign(credential())
      expect(await check(jws, { list: await statusList([], {}, theirs.privateKey) })).toEqual(noStatus)
      expect(await check(jws, { list: await statusList([], { id: `${ISSUER}/x` }) })).toEqual(noStatus)
      expect(await check(jws, { list: await statusList([], { issuer: "https://otra.example" }) })).toEqual(
        noStatus
      )
      expect(await check(jws, { list: await sign(credential()) })).toEqual(noStatus)
      expect(await check(jws, { list: "<html>" })).toEqual(noStatus)
    })

    it("when its place lies outside of the list, or its list is elsewhere, or it names none", async () => {
      const entry = credential().credentialStatus
      for (const credentialStatus of [
        { ...entry, statusListIndex: "131072" },
        { ...entry, statusListCredential: "https://otra.example/certificate-status/1" },
        undefined,
      ]) {
        expect(await check(await sign(credential({ credentialStatus })))).toEqual(noStatus)
      }
    })

    it("when the list unpacks to something enormous", async () => {
      const encodedList = `u${gzipSync(Buffer.alloc(40 * 1024 * 1024)).toString("base64url")}`
      const credentialSubject = { type: "BitstringStatusList", statusPurpose: "revocation", encodedList }
      const list = await statusList([], { credentialSubject })
      expect(await check(await sign(credential()), { list })).toEqual(noStatus)
    })
  })

  it("says that it does not know when the keys cannot be had", async () => {
    const verdict = await verifyCertificate(
      { jws: await sign(credential()), code: CODE, shop: ISSUER },
      { keys: () => Promise.reject(new Error("offline")), statusList: () => Promise.reject(new Error()) }
    )
    expect(verdict).toEqual({ outcome: "unknown", reason: "no_keys" })
  })

  it("says that it cannot where the browser knows no Ed25519, rather than calling anything false", async () => {
    jest.spyOn(console, "warn").mockImplementation()
    jest.spyOn(crypto.subtle, "importKey").mockRejectedValue(new DOMException("no", "NotSupportedError"))
    const jws = await sign(credential())
    expect(await check(jws, { list: "" })).toEqual({ outcome: "unknown", reason: "unsupported" })
  })
})
