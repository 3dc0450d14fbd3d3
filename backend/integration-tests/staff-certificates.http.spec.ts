import { compactVerify, createLocalJWKSet, decodeProtectedHeader } from "jose"
import { CANARY } from "./canary"
import { describeStaffApp } from "./describe-staff-app"
import { certifiedLot } from "./examples/certificates"
import { makeLot } from "./examples/lots"
import type { MemberName } from "./staff-world"

type Answer = { status: number; data: Record<string, unknown> }
type Shown = {
  certificate: Record<string, unknown> & {
    jws: string
    custody: { kind: string; document_number: string | null; hash: string }[]
    display: Record<string, unknown>
  }
}

describeStaffApp("certificates of origin", (app) => {
  const token = (name: MemberName) => app.staff().members[name].tokens.fresh
  const post = async (path: string, body: unknown, by: MemberName = "curator") =>
    (await app.as(token(by), { method: "POST", path, body })) as Answer
  const get = async (path: string, by: MemberName = "curator") => (await app.as(token(by), path)) as Answer
  const shown = async (code: string, headers: Record<string, string> = {}) => {
    const any = app.any()
    return (await app.api.get(`/store/certificates/${encodeURIComponent(code)}`, {
      ...any,
      headers: { ...any.headers, ...headers },
    })) as Answer & { data: Shown & { code?: string } }
  }
  const certificate = async (code: string) => (await shown(code)).data.certificate
  const open = async (path: string) =>
    (await app.api.get(path, { validateStatus: () => true })) as Answer & { headers: Record<string, string> }
  const keySet = async () =>
    (await open("/.well-known/jwks.json")).data as { keys: Record<string, unknown>[] }
  const openJws = async (jws: string) => {
    const { payload } = await compactVerify(jws, createLocalJWKSet(await keySet()))
    return JSON.parse(new TextDecoder().decode(payload)) as Record<string, Record<string, unknown>>
  }
  const refusal = ({ status, data }: Answer) => [status, data.code]

  it("are issued for a lot and its pieces once it has left, and once each", async () => {
    const { here } = app.staff()
    const lot = await makeLot(app, here, "checked")
    const path = `/staff/lots/${lot.id}/certificates`
    expect(refusal(await post(path, { subjects: "both" }))).toEqual([409, "not_left_prison"])
    await post(`/staff/lots/${lot.id}/exit`, { exit_number: "RS-1", exit_on: "2026-10-22" })

    expect((await post(path, { subjects: "pieces" }, "operator")).data).toEqual({ issued: 2, existing: 0 })
    expect((await post(path, { subjects: "both" }, "operator")).data).toEqual({ issued: 1, existing: 2 })
    expect((await post(path, { subjects: "both" })).data).toEqual({ issued: 0, existing: 3 })
    expect((await post(path, { subjects: "all" })).status).toBe(400)

    const { data } = await get(`/staff/certificates?lot_id=${lot.id}&order=code`)
    expect(data).toMatchObject({ count: 3 })
    expect(
      (await get(`/staff/certificates?q=${lot.pieceCode.toLowerCase().replaceAll("-", " ")}`)).data
    ).toMatchObject({
      count: 1,
      certificates: [
        { code: lot.pieceCode, kind: "piece", status: "valid", issue_number: 1, kid: "test-c1" },
      ],
    })
  })

  it("are issued once, also when two ask at the same moment", async () => {
    const lot = await makeLot(app, app.staff().here, "left_prison", { quantity: 40 })
    const path = `/staff/lots/${lot.id}/certificates`
    const answers = await Promise.all([1, 2, 3].map(() => post(path, { subjects: "both" })))
    expect(answers.map(({ data }) => data.issued).sort()).toEqual([0, 0, 41])
    const [places] = await app.sql(
      `select count(*)::int as all, count(distinct (status_list, status_index))::int as different,
         max(status_index) - min(status_index) as spread from provenance_certificate where lot_id = ?`,
      [lot.id]
    )
    expect(places).toMatchObject({ all: 41, different: 41 })
    expect(Number(places!.spread)).toBeGreaterThan(1000)
  })

  it("are refused for a lot whose chain of custody does not hold", async () => {
    const lot = await makeLot(app, app.staff().here, "left_prison")
    await app.sql("alter table provenance_custody_event disable trigger all")
    await app.sql(
      "update provenance_custody_event set document_number = 'X' where subject_id = ? and seq = 2",
      [lot.id]
    )
    await app.sql("alter table provenance_custody_event enable always trigger provenance_custody_append_only")
    expect(refusal(await post(`/staff/lots/${lot.id}/certificates`, { subjects: "lot" }))).toEqual([
      409,
      "broken_custody",
    ])
    expect(await app.sql("select id from provenance_certificate where lot_id = ?", [lot.id])).toEqual([])
  })

  it("are shown to everybody, whatever way the code is typed, and verify with the key set alone", async () => {
    const lot = await certifiedLot(app, app.staff().here)
    const shownNow = await shown(lot.pieceCode.toLowerCase().replaceAll("-", ""))

    expect(shownNow.status).toBe(200)
    expect(shownNow.data.certificate).toMatchObject({
      ...{ code: lot.pieceCode, kind: "piece", status: "valid", revoked_at: null, kid: "test-c1" },
      ...{ verified: true, problem: null, custody_ok: true, lot: { code: lot.code, quantity: 2 } },
      display: {
        workshop: { name: "Taller de cuero" },
        establishment: { name: "E.P. de Lurigancho", region: "Lima" },
        makers: [{ code: "LUR-0001", in_national_register: false, competences: 0 }],
        product: null,
      },
    })
    expect(shownNow.data.certificate.custody.map(({ kind }) => kind)).toEqual([
      "made",
      "checked",
      "left_prison",
    ])
    const signed = await openJws(shownNow.data.certificate.jws)
    expect(decodeProtectedHeader(shownNow.data.certificate.jws)).toEqual({
      ...{ alg: "EdDSA", kid: "test-c1", typ: "vc+jwt", cty: "vc" },
    })
    expect(signed.credentialSubject).toMatchObject({ code: lot.pieceCode, number: 1, of: 2, lot: lot.code })
    expect(JSON.stringify(signed)).not.toContain(CANARY.secretAlias)
  })

  it("of a hidden establishment tell its region and nothing that leads there", async () => {
    const lot = await certifiedLot(app, app.staff().there, { control_number: "CP-CONCEPCION-9" })
    const { jws, custody, display, ...rest } = await certificate(lot.code)
    expect(rest).toMatchObject({ verified: true, custody_ok: true })
    expect(display.establishment).toEqual({ handle: null, name: null, region: "Junín" })
    expect(
      custody.every(({ document_number, hash }) => document_number === null && hash.startsWith("sha-256:"))
    ).toBe(true)
    const signed = await openJws(jws)
    expect(signed.credentialSubject?.establishment).toEqual({ region: "Junín" })
    const everything = JSON.stringify([signed, custody, display, rest])
    expect(everything).not.toMatch(/CONCEPCION-9|RS-\d/)
    for (const secret of Object.values(CANARY).flat()) expect(everything).not.toContain(secret)
  })

  it("show an alias as the consent of the moment is, whatever was signed", async () => {
    const { here } = app.staff()
    const makers = [0, 1].map((n) => ({ artisan_id: here.artisanIds[n], minutes: 300 }))
    const lot = await certifiedLot(app, here, { makers })
    const named = async () =>
      ((await certificate(lot.code)).display.makers as Record<string, unknown>[]).map(({ code, alias }) => [
        code,
        alias,
      ])
    expect(await named()).toEqual([
      ["LUR-0001", undefined],
      ["LUR-0002", "Maestro Quispe"],
    ])
    const path = `/staff/artisans/${here.artisanIds[1]}/consents/revoke-all`
    expect((await post(path, { reason: "Lo pidió" })).status).toBe(200)
    expect(await named()).toEqual([
      ["LUR-0001", undefined],
      ["LUR-0002", undefined],
    ])
    expect(JSON.stringify(await certificate(lot.code))).not.toContain(CANARY.secretAlias)
  })

  it("can be revoked, with a reason that everybody reads and a bit that everybody finds at once", async () => {
    const lot = await certifiedLot(app, app.staff().here)
    const { credentialStatus } = await openJws((await certificate(lot.code)).jws)
    const list = String(credentialStatus?.statusListCredential).split("/").at(-1)
    const bit = async () => {
      const answer = await open(`/certificate-status/${list}`)
      expect(answer.headers["content-type"]).toMatch(/^application\/vc\+jwt/)
      const { credentialSubject } = await openJws(String(answer.data))
      return await bitOf(String(credentialSubject?.encodedList), Number(credentialStatus?.statusListIndex))
    }
    expect(await bit()).toBe(false)

    const path = `/staff/certificates/${lot.certificateId}/revoke`
    expect(refusal(await post(path, { reason: "because" }))).toEqual([400, undefined])
    expect((await post(path, { reason: "counterfeit", note: "Etiqueta copiada" })).data).toMatchObject({
      certificate: { status: "revoked", revoke_reason: "counterfeit", revoke_note: "Etiqueta copiada" },
    })
    expect(await bit()).toBe(true)
    const after = await certificate(lot.code)
    expect(after).toMatchObject({
      status: "revoked",
      revoke_reason: "counterfeit",
      verified: true,
      problem: null,
    })
    expect(JSON.stringify(after)).not.toContain("Etiqueta copiada")
    expect(refusal(await post(path, { reason: "counterfeit" }))).toEqual([409, "already_revoked"])
  })

  it("are issued again after all of a lot were revoked", async () => {
    const lot = await certifiedLot(app, app.staff().here)
    const path = `/staff/lots/${lot.id}/certificates`
    expect((await post(`${path}/revoke`, { reason: "error_in_data" })).data).toEqual({ revoked: 3 })
    expect(refusal(await post(`${path}/revoke`, { reason: "error_in_data" }))).toEqual([
      409,
      "no_certificates",
    ])
    expect((await post(path, { subjects: "both" })).data).toEqual({ issued: 3, existing: 0 })
    expect(await certificate(lot.code)).toMatchObject({ status: "valid", verified: true })
    expect((await get(`/staff/certificates?lot_id=${lot.id}`)).data).toMatchObject({ count: 6 })
    const [last] = await app.sql("select action, after from audit_entry order by seq desc limit 1")
    expect(last).toMatchObject({ action: "certificate.issued", after: { issued: 3, subjects: "both" } })
  })

  it("say that their key is compromised, which leaves the key set", async () => {
    const lot = await certifiedLot(app, app.staff().here)
    await app.sql("update provenance_signing_key set compromised_at = now() where kid = 'test-c1'")
    expect(await keySet()).toEqual({ keys: [] })
    expect(await certificate(lot.code)).toMatchObject({ verified: false, problem: "key_compromised" })
    const other = await makeLot(app, app.staff().here, "left_prison")
    expect(refusal(await post(`/staff/lots/${other.id}/certificates`, { subjects: "lot" }))).toEqual([
      400,
      "signing_key_compromised",
    ])
  })

  it("say so when what is stored is not what was signed, or the chain was written anew", async () => {
    const lot = await certifiedLot(app, app.staff().here)
    const altered = String(lot.certificates[0]!.jws).replace(
      /\.(.)/,
      (_all, first: string) => `.${first === "e" ? "f" : "e"}`
    )
    await app.sql("alter table provenance_certificate disable trigger all")
    await app.sql("update provenance_certificate set jws = ? where id = ?", [altered, lot.certificateId])
    await app.sql("alter table provenance_certificate enable trigger all")
    expect(await certificate(lot.code)).toMatchObject({ verified: false, problem: "bad_signature" })
    expect(await certificate(lot.pieceCode)).toMatchObject({ verified: true, custody_ok: true })

    await app.sql("alter table provenance_custody_event disable trigger all")
    await app.sql("delete from provenance_custody_event where subject_id = ? and seq = 3", [lot.id])
    await app.sql("update provenance_lot set custody_seq = 2 where id = ?", [lot.id])
    await app.sql("alter table provenance_custody_event enable trigger all")
    // The shortened chain holds in itself: what gives it away is the step that the certificate names.
    expect(await certificate(lot.pieceCode)).toMatchObject({ verified: true, custody_ok: false })
  })

  it("suggest nothing for codes that are mistyped or unknown, and let nobody try them out", async () => {
    const lot = await certifiedLot(app, app.staff().here)
    const wrong = (lot.code.startsWith("A") ? "D" : "A") + lot.code.slice(1)
    expect(refusal(await shown(wrong))).toEqual([400, "malformed_code"])
    for (const text of ["x", "%00", "ABC-DEF-234", "a".repeat(300)])
      expect((await shown(text)).status).toBe(400)
    const answer = JSON.stringify((await shown(wrong)).data)
    expect(answer).not.toContain(lot.code)

    // 222-222-222 and its like pass the check and stand on nothing.
    const unknown = "222-222-222"
    for (let i = 0; i < 60; i++) expect(refusal(await shown(unknown))).toEqual([404, "unknown_code"])
    const refused = await shown(unknown)
    expect(refusal(refused)).toEqual([429, "too_many_attempts"])
    // Otherwise a guess that is right would still be answered.
    expect(refusal(await shown(lot.code))).toEqual([429, "too_many_attempts"])
  })

  it("stand on labels of the pieces that are asked for, in a format that there is", async () => {
    const lot = await certifiedLot(app, app.staff().here)
    const { data } = await get("/staff/label-formats?locale=en")
    expect((data.label_formats as { code: string }[]).map(({ code }) => code)).toContain("roll-50x30")
    const print = (query: string, by: MemberName = "operator") =>
      get(`/staff/labels.pdf?lot_id=${lot.id}&${query}`, by)
    const pdf = await print("format=a4-5x13&pieces=1-2&start=65&certified=true")
    expect(pdf.status).toBe(200)
    expect(String(pdf.data).slice(0, 5)).toBe("%PDF-")
    // The second label begins a new sheet.
    expect(String(pdf.data).match(/\/Type \/Page\b/g)).toHaveLength(2)
    expect(refusal(await print("format=a3"))).toEqual([400, "unknown_format"])
    expect(refusal(await print("format=a4-5x13&pieces=3"))).toEqual([400, "unknown_pieces"])
    expect(refusal(await print("format=a4-5x13&start=66"))).toEqual([400, "no_such_place"])
    expect(refusal(await print("format=a4-5x13", "otherOperator"))).toEqual([404, undefined])
    await post(`/staff/certificates/${lot.certificateId}/revoke`, { reason: "superseded" })
    await post(`/staff/lots/${lot.id}/certificates/revoke`, { reason: "superseded" })
    expect(refusal(await print("format=a4-5x13&certified=true"))).toEqual([409, "nothing_to_print"])
    expect((await print("format=a4-5x13")).status).toBe(200)
  })

  it("name a vocabulary and a schema that are there, and status lists that are not are not found", async () => {
    const context = await open("/contexts/origen/v1")
    expect(context.headers["content-type"]).toMatch(/^application\/ld\+json/)
    expect(JSON.stringify(context.data)).toContain("/contexts/origen/v1#CertificateOfOrigin")
    expect((await open("/schemas/origen/v1")).data).toMatchObject({
      title: "Certificate of origin, version 1",
    })
    for (const list of ["99", "0", "x", "1e9", "99999999999"]) {
      expect((await open(`/certificate-status/${list}`)).status).toBe(404)
    }
    expect((await open("/.well-known/jwks.json/x")).status).toBe(404)
  })
})

async function bitOf(encodedList: string, index: number): Promise<boolean> {
  const { gunzipSync } = await import("node:zlib")
  const bits = gunzipSync(Buffer.from(encodedList.slice(1), "base64url"))
  expect(bits).toHaveLength(131_072 / 8)
  return (bits[index >> 3]! & (0x80 >> (index & 7))) !== 0
}
