import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { CompactSign } from "jose"
import { originCredentials } from "../plugins/provenance/src/domain/certificate-credential"
import {
  type CertificateKeySet,
  parseCertificateKeys,
  publicJwkOf,
} from "../plugins/provenance/src/domain/certificate-keys"
import { encodeStatusList } from "../plugins/provenance/src/domain/certificate-status-list"
import { verifyCertificate } from "../plugins/provenance/src/domain/certificate-verify"
import { findPython } from "./test/find-python"

// Where there is none, `npm test` has said so; an installation of Tejido needs no Python.
const python = findPython({ install: false })
const whereThereIsPython = python ? describe : describe.skip

const seed = (n: number) => Buffer.alloc(32, n).toString("base64")
const keys = parseCertificateKeys(`c2:${seed(2)},c1:${seed(1)}`)
const jwks: CertificateKeySet = {
  keys: [...keys.byId].map(([kid, key]) => ({
    ...publicJwkOf(kid, key),
    ...(kid === "c1" && { exp: Date.parse("2026-11-01T00:00:00Z") / 1000 }),
  })),
}
const ISSUER = { url: "https://tienda.ejemplo.pe", name: "Institución de ejemplo" }
const CODE = "234-679-ADF"
const HEADER = { alg: "EdDSA", kid: "c2", typ: "vc+jwt", cty: "vc" }

const credential = originCredentials(
  {
    ...{ code: "ADF-HJK-LM2", name: "Bolso de cuero", technique: "Repujado", materials: null },
    ...{ control_number: "CP-2026-118", started_on: "2026-10-01", finished_on: "2026-10-28", quantity: 24 },
    ...{ exit_number: "RS-77", exit_on: "2026-11-02", craft_line: "cueros-pieles", salt: "0f".repeat(32) },
    workshop: { handle: "taller-cuero", name: "Taller de cuero" },
    establishment: { handle: "lurigancho", name: "E.P. Ñahui", department: "Lima", visibility: "name" },
    makers: [{ code: "LUR-0142", in_national_register: true }],
    custody: { events: 3, head: "ab".repeat(32) },
  },
  ISSUER,
  new Date("2026-11-20T10:00:00Z")
)({
  id: "0e5d1a52-6f6d-4b02-a01a-000000000001",
  piece: { code: CODE, number: 7 },
  status: { list: 3, index: 94_567 },
})

const sign = (payload: unknown, header: object = HEADER, key = keys.byId.get("c2")!) =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader(header as { alg: string })
    .sign(key)
const statusList = (revoked: number[], list = 3) =>
  sign({
    id: `${ISSUER.url}/certificate-status/${list}`,
    type: ["VerifiableCredential", "BitstringStatusListCredential"],
    issuer: { id: ISSUER.url },
    credentialSubject: { statusPurpose: "revocation", encodedList: encodeStatusList(revoked) },
  })
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url")

whereThereIsPython("a certificate of origin, verified in Python with jwcrypto", () => {
  const folder = mkdtempSync(join(tmpdir(), "tejido-certificate-"))
  afterAll(() => rmSync(folder, { recursive: true }))

  const file = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  const run = (jws: string, list: string | null, ...more: string[]) =>
    spawnSync(
      python!,
      [
        ...[join(__dirname, "verify-certificate.py"), file("certificate.jws", jws)],
        ...["--jwks", file("jwks.json", JSON.stringify(jwks)), "--issuer", ISSUER.url, "--code", CODE],
        ...(list === null ? [] : ["--status", file("status.jws", list)]),
        ...more,
      ],
      { encoding: "utf8", env: { ...process.env, PYTHONIOENCODING: "utf-8" } }
    )

  /** Both implementations are asked, and must say the same. */
  const problems = async (jws: string, list: string | null = null) => {
    const { stdout, stderr, status } = run(jws, list, "--json")
    if (!stdout) throw new Error(stderr)
    const found = JSON.parse(stdout) as { ok: boolean; problems: string[]; credential: unknown }
    const ours = await verifyCertificate({
      ...{ jws, jwks, issuers: [ISSUER.url], code: CODE },
      status: list === null ? null : { list },
    })
    expect(found.problems).toEqual(ours.problems)
    expect(found.credential).toEqual(ours.credential)
    expect(status).toBe(found.ok ? 0 : 1)
    return found.problems
  }

  it("verifies as it was signed", async () => {
    const jws = await sign(credential)
    expect(await problems(jws)).toEqual([])
    expect(await problems(jws, await statusList([94_566, 94_568]))).toEqual([])
    const { stdout, status } = run(jws, await statusList([]))
    expect(status).toBe(0)
    expect(stdout).toContain("VERIFIED")
    expect(stdout).toContain("E.P. Ñahui")
    expect(stdout).toContain("Not proved: that the label is on the piece")
  })

  it("does not verify when it was altered or cut off", async () => {
    const jws = await sign(credential)
    const [header, payload, signature] = jws.split(".") as [string, string, string]
    const other = { ...credential, credentialSubject: { ...credential.credentialSubject, of: 25 } }
    expect(await problems([header, encoded(other), signature].join("."))).toEqual(["bad_signature"])
    expect(await problems([header, payload, [...signature].reverse().join("")].join("."))).toEqual([
      "bad_signature",
    ])
    expect(await problems(`${header}.${payload}`)).toEqual(["malformed"])
    expect(await problems(jws.slice(0, -20))).toHaveLength(1)
    expect(await problems("garbage")).toEqual(["malformed"])
  })

  it("does not verify when another key signed it, whatever it brings along", async () => {
    const stranger = parseCertificateKeys(`c2:${seed(99)}`).byId.get("c2")!
    const jwk = publicJwkOf("c2", stranger)
    expect(await problems(await sign(credential, { ...HEADER, jwk }, stranger))).toEqual(["bad_signature"])
    expect(await problems(await sign(credential, { ...HEADER, kid: "c9" }, stranger))).toEqual([
      "unknown_key",
    ])
    const none = `${encoded({ ...HEADER, alg: "none" })}.${encoded(credential)}.`
    expect(await problems(none)).toEqual(["wrong_algorithm"])
  })

  it("does not verify when its key had been laid aside, and does when it had not yet", async () => {
    const old = keys.byId.get("c1")!
    expect(await problems(await sign(credential, { ...HEADER, kid: "c1" }, old))).toEqual(["key_expired"])
    const earlier = { ...credential, validFrom: "2026-10-30T00:00:00Z" }
    expect(await problems(await sign(earlier, { ...HEADER, kid: "c1" }, old))).toEqual([])
  })

  it("does not verify when it was revoked, is of another time, code or issuer, or is something else", async () => {
    const jws = await sign(credential)
    expect(await problems(jws, await statusList([94_567]))).toEqual(["revoked"])
    expect(await problems(jws, await statusList([], 4))).toEqual(["status_unknown"])
    expect(await problems(jws, "garbage")).toEqual(["status_unknown"])
    expect(await problems(await sign({ ...credential, validUntil: "2026-11-21T00:00:00Z" }))).toEqual([
      "expired",
    ])
    expect(await problems(await sign({ ...credential, validFrom: "2999-01-01T00:00:00Z" }))).toEqual([
      "not_yet_valid",
    ])
    const foreign = { ...credential, issuer: { id: "https://otra.ejemplo", name: "Otra" } }
    expect(await problems(await sign(foreign))).toEqual(["foreign_issuer"])
    const { credentialSubject } = credential
    expect(
      await problems(
        await sign({ ...credential, credentialSubject: { ...credentialSubject, code: "ADF-HJK-LM2" } })
      )
    ).toEqual(["other_code"])
    expect(await problems(await sign({ hello: "world" }))).toEqual(["not_a_certificate"])
  })
})
