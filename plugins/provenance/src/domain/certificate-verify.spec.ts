import { createHash } from "node:crypto"
import { CompactSign, importJWK, SignJWT } from "jose"
import { parseCertificateKeys, publicJwkOf } from "./certificate-keys"
import { type LotFacts, originCredentials } from "./certificate-credential"
import { encodeStatusList } from "./certificate-status-list"
import { verifyCertificate, type VerifyAsk } from "./certificate-verify"

const seed = (n: number) => Buffer.alloc(32, n).toString("base64")
const keys = parseCertificateKeys(`c2:${seed(2)},c1:${seed(1)}`)
const jwks = { keys: [...keys.byId].map(([kid, key]) => publicJwkOf(kid, key)) }
const ISSUER = { url: "https://tienda.ejemplo.pe", name: "Institución de ejemplo" }
const NOW = new Date("2026-11-23T15:00:00Z")

const facts: LotFacts = {
  code: "ADF-HJK-LM2",
  name: "Bolso de cuero",
  technique: "Repujado",
  materials: "Cuero de res",
  control_number: "CP-2026-118",
  started_on: "2026-10-01",
  finished_on: "2026-10-28",
  quantity: 24,
  exit_number: "RS-77",
  exit_on: "2026-11-02",
  craft_line: "cueros-pieles",
  workshop: { handle: "taller-cuero", name: "Taller de cuero" },
  establishment: { handle: "lurigancho", name: "E.P. de Lurigancho", department: "Lima", visibility: "name" },
  makers: [
    { code: "LUR-0142", in_national_register: true },
    { code: "LUR-0007", in_national_register: false },
  ],
  custody: { events: 3, head: "ab".repeat(32) },
  salt: "0f".repeat(32),
}
const piece = { code: "234-679-ADF", number: 7 }
const credential = originCredentials(
  facts,
  ISSUER,
  new Date("2026-11-20T10:00:00.250Z")
)({
  id: "0e5d1a52-6f6d-4b02-a01a-000000000001",
  piece,
  status: { list: 3, index: 94_567 },
})

const HEADER = { alg: "EdDSA", kid: "c2", typ: "vc+jwt", cty: "vc" }
const sign = (payload: unknown, header: object = HEADER, kid = "c2") =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader(header as { alg: string })
    .sign(keys.byId.get(kid)!)
const statusList = (revoked: number[], changes: object = {}) =>
  sign({
    id: "https://tienda.ejemplo.pe/certificate-status/3",
    type: ["VerifiableCredential", "BitstringStatusListCredential"],
    issuer: { id: ISSUER.url },
    credentialSubject: { statusPurpose: "revocation", encodedList: encodeStatusList(revoked) },
    ...changes,
  })
const verify = async (jws: string, ask: Partial<VerifyAsk> = {}) =>
  await verifyCertificate({ jws, jwks, issuers: [ISSUER.url], status: null, now: NOW, ...ask })
const problems = async (jws: string, ask: Partial<VerifyAsk> = {}) => (await verify(jws, ask)).problems

describe("a certificate of origin", () => {
  it("verifies, and gives back what was signed", async () => {
    const jws = await sign(credential)
    expect(await verify(jws, { code: piece.code, status: { list: await statusList([5]) } })).toEqual({
      ok: true,
      problems: [],
      kid: "c2",
      credential,
    })
  })

  it("verifies with a key that does not sign any more", async () => {
    const jws = await sign(credential, { ...HEADER, kid: "c1" }, "c1")
    const laidAside = Date.parse("2026-11-21T00:00:00Z") / 1000
    const withExp = { keys: jwks.keys.map((key) => (key.kid === "c1" ? { ...key, exp: laidAside } : key)) }
    expect(await problems(jws, { jwks: withExp })).toEqual([])
    const later = { ...credential, validFrom: "2026-11-22T00:00:00Z" }
    expect(await problems(await sign(later, { ...HEADER, kid: "c1" }, "c1"), { jwks: withExp })).toEqual([
      "key_expired",
    ])
  })

  it("is refused when a single symbol of it was changed, wherever that is", async () => {
    const jws = await sign(credential)
    const accepted: number[] = []
    for (let i = 0; i < jws.length; i += 7) {
      const other = jws[i] === "A" ? "Q" : "A"
      if ((await verify(jws.slice(0, i) + other + jws.slice(i + 1))).ok) accepted.push(i)
    }
    expect(accepted).toEqual([])
  })

  it("is refused when it says something else than was signed", async () => {
    const [header, , signature] = (await sign(credential)).split(".")
    const altered = {
      ...credential,
      credentialSubject: { ...credential.credentialSubject, name: "Otro bolso" },
    }
    const payload = Buffer.from(JSON.stringify(altered)).toString("base64url")
    expect(await verify([header, payload, signature].join("."))).toEqual({
      ok: false,
      problems: ["bad_signature"],
      kid: "c2",
      credential: null,
    })
  })

  it("is refused when it was cut off, at any length", async () => {
    const jws = await sign(credential)
    for (const length of [0, 1, 20, jws.indexOf("."), 200, jws.lastIndexOf("."), jws.length - 1]) {
      expect((await verify(jws.slice(0, length))).ok).toBe(false)
    }
    expect(await problems("")).toEqual(["malformed"])
  })

  it("is refused when another key signed it, even if it brings that key along", async () => {
    const stranger = parseCertificateKeys(`c2:${seed(99)}`).byId.get("c2")!
    const signed = async (header: object) =>
      await new CompactSign(new TextEncoder().encode(JSON.stringify(credential)))
        .setProtectedHeader(header as { alg: string })
        .sign(stranger)
    const jwk = publicJwkOf("c2", stranger)
    expect(await problems(await signed(HEADER))).toEqual(["bad_signature"])
    expect(await problems(await signed({ ...HEADER, jwk }))).toEqual(["bad_signature"])
    expect(await problems(await signed({ alg: "EdDSA", typ: "vc+jwt", jwk }))).toEqual(["unknown_key"])
    expect(await problems(await signed({ ...HEADER, kid: "c9" }))).toEqual(["unknown_key"])
    expect(await problems(await signed({ ...HEADER, kid: "c1" }))).toEqual(["bad_signature"])
  })

  it("is refused without a signature and with other algorithms", async () => {
    const [, payload] = (await sign(credential)).split(".")
    const bare = (header: object) => Buffer.from(JSON.stringify(header)).toString("base64url")
    expect(await problems(`${bare({ ...HEADER, alg: "none" })}.${payload}.`)).toEqual(["wrong_algorithm"])
    // The public half taken for a shared secret: the classic confusion.
    const secret = new TextEncoder().encode(jwks.keys[0]!.x)
    const confused = await new SignJWT(credential as never)
      .setProtectedHeader({ alg: "HS256", kid: "c2", typ: "vc+jwt" })
      .sign(secret)
    expect(await problems(confused)).toEqual(["wrong_algorithm"])
    expect(await problems(await sign(credential, { ...HEADER, typ: "JWT" }))).toEqual(["wrong_type"])
  })

  it("is refused when something else is signed than a certificate of origin", async () => {
    for (const other of [null, 7, "text", [], {}, { ...credential, type: ["VerifiableCredential"] }]) {
      expect(await problems(await sign(other))).toEqual(["not_a_certificate"])
    }
    expect(await problems(await sign({ ...credential, credentialStatus: undefined }))).toEqual([
      "not_a_certificate",
    ])
    expect(await problems(await statusList([]))).toEqual(["not_a_certificate"])
  })

  it("is refused when it is of another issuer, time or thing", async () => {
    const foreign = { ...credential, issuer: { id: "https://otra.ejemplo", name: "Otra" } }
    expect(await problems(await sign(foreign))).toEqual(["foreign_issuer"])
    expect(await problems(await sign({ ...credential, validFrom: "2026-11-24T00:00:00Z" }))).toEqual([
      "not_yet_valid",
    ])
    expect(await problems(await sign({ ...credential, validUntil: "2026-11-22T00:00:00Z" }))).toEqual([
      "expired",
    ])
    expect(await problems(await sign({ ...credential, validFrom: "ayer" }))).toEqual(["not_a_certificate"])
    expect(await problems(await sign(credential), { code: "234-679-ADH" })).toEqual(["other_code"])
  })

  it("is refused when it was revoked, and not believed when its list is not to be had", async () => {
    const jws = await sign(credential)
    const withList = async (list: string) => await problems(jws, { status: { list } })
    expect(await problems(jws, { status: { revoked: true } })).toEqual(["revoked"])
    expect(await problems(jws, { status: { revoked: false } })).toEqual([])
    expect(await withList(await statusList([94_567]))).toEqual(["revoked"])
    expect(await withList(await statusList([94_566, 94_568]))).toEqual([])
    expect(await withList("garbage")).toEqual(["status_unknown"])
    expect(
      await withList(await statusList([], { id: "https://tienda.ejemplo.pe/certificate-status/4" }))
    ).toEqual(["status_unknown"])
    expect(
      await withList(await statusList([], { credentialSubject: { statusPurpose: "revocation" } }))
    ).toEqual(["status_unknown"])
  })

  it("names nobody, and of a hidden establishment only the region", async () => {
    const hidden = originCredentials(
      { ...facts, establishment: { ...facts.establishment, name: "E.P. Escondido", visibility: "region" } },
      ISSUER,
      NOW
    )({ id: "0e5d1a52-6f6d-4b02-a01a-000000000002", piece: null, status: { list: 1, index: 0 } })
    const { establishment, productionControl, exitRegister, custody, ...rest } = hidden.credentialSubject
    expect(establishment).toEqual({ region: "Lima" })
    const digest = createHash("sha256").update(`${facts.salt}.control.CP-2026-118`).digest("hex")
    expect(productionControl).toEqual({ digest: `sha-256:${digest}` })
    expect(exitRegister).toEqual({
      digest: expect.stringMatching(/^sha-256:[0-9a-f]{64}$/),
      month: "2026-11",
    })
    expect(custody).toEqual({ events: 3, digest: expect.stringMatching(/^sha-256:/) })
    expect(Object.keys(rest).sort()).toEqual(
      [
        ...[
          "code",
          "craftLine",
          "id",
          "kind",
          "lot",
          "madeFrom",
          "madeTo",
          "makers",
          "materials",
          "name",
          "of",
        ],
        ...["technique", "workshop"],
      ].sort()
    )
    expect(JSON.stringify(hidden)).not.toMatch(/Escondido|lurigancho|CP-2026|RS-77|0f0f/)
  })

  it("is signed by the key that its seed makes (RFC 8032, test 1)", async () => {
    const secret = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
    const known = parseCertificateKeys(`t:${Buffer.from(secret, "hex").toString("base64")}`).byId.get("t")!
    const jwk = publicJwkOf("t", known)
    expect(Buffer.from(jwk.x, "base64url").toString("hex")).toBe(
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    )
    await expect(importJWK(jwk)).resolves.toBeDefined()
    expect(JSON.stringify(jwk)).not.toMatch(/"d"/)
  })

  it.each(["", "c1", "c1:AAAA", `c1:${seed(1)},c1:${seed(2)}`, `c 1:${seed(1)}`])(
    "is not signed with a malformed key, which no error repeats: %s",
    (text) => {
      const parse = () => parseCertificateKeys(text)
      expect(parse).toThrow(RangeError)
      expect(parse).not.toThrow(seed(1).slice(0, 12))
    }
  )
})
