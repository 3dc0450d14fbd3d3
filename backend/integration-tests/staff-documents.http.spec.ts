import { canariesIn } from "./canary"
import { describeStaffApp } from "./describe-staff-app"
import { documentForm, FORM, PAPER, storePaper } from "./examples/vault"
import type { Factor, MemberName } from "./staff-world"

const reason = "La persona lo pidió por escrito"

describeStaffApp("staff documents", (app) => {
  const here = () => app.staff().here.artisanIds[0]!
  const there = () => app.staff().there.artisanIds[0]!
  const post = async (path: string, body: unknown, who: MemberName, factor: Factor) => {
    const { status, data } = await app.as(app.staff().members[who].tokens[factor], {
      method: "POST",
      path,
      body,
    })
    return { status, data: data as Record<string, unknown> }
  }
  const entries = async (action: string) =>
    await app.sql("select * from audit_entry where action = ? order by seq", [action])
  const send = async (
    fields: Record<string, string>,
    file: Uint8Array = PAPER,
    who: MemberName = "curator"
  ) =>
    await app.as(app.staff().members[who].tokens.fresh, {
      method: "POST",
      path: "/staff/documents",
      headers: FORM,
      body: documentForm(fields, file),
    })

  it("come back as they were handed over, for a reason that the log keeps", async () => {
    const id = await storePaper(app, here())
    const { base, token } = {
      base: app.api.defaults.baseURL,
      token: app.staff().members.curator.tokens.fresh,
    }
    const answer = await fetch(`${base}/staff/documents/${id}/read`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ reason }),
    })
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PAPER)
    const expected = {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="documento.pdf"; filename*=UTF-8''Carta%20de%20Canaria%20Secreta%20Yanaqa.pdf`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    }
    for (const [name, value] of Object.entries(expected)) expect(answer.headers.get(name)).toBe(value)
    expect(await entries("document.read")).toMatchObject([{ resource_id: here(), reason }])
    expect(canariesIn(JSON.stringify(await entries("document.stored")))).toEqual([])
    const [row] = await app.sql("select * from provenance_document where id = ?", [id])
    expect((row!.content_sealed as Buffer).includes("Canaria")).toBe(false)
  })

  it("about a person ask for what reading their identity asks for, those of a workshop for its keepers", async () => {
    const paper = await storePaper(app, here())
    const agreement = await send({ kind: "agreement", workshop_id: app.staff().here.workshopId })
    expect(agreement.status).toBe(201)
    const { id } = (agreement.data as { document: { id: string } }).document
    const readAs = async (document: string, who: MemberName, factor: Factor) => {
      const { status, data } = await post(`/staff/documents/${document}/read`, { reason }, who, factor)
      return [status, data.code]
    }
    expect(await readAs(paper, "operator", "fresh")).toEqual([403, "not_permitted"])
    expect(await readAs(paper, "curator", "stale")).toEqual([403, "fresh_second_factor_required"])
    expect(await readAs(id, "otherOperator", "fresh")).toEqual([404, undefined])
    expect(await readAs(id, "treasurer", "fresh")).toEqual([403, "not_permitted"])
    expect((await readAs(id, "operator", "stale"))[0]).toBe(200)
  })

  it("about money are handed over and read by those who record it, and can be of nobody", async () => {
    const handed = async (fields: Record<string, string>, who: MemberName) => {
      const { status, data } = await send(fields, PAPER, who)
      return { status, id: (data as { document?: { id: string } }).document?.id ?? "" }
    }
    const order = await handed({ kind: "court_order", artisan_id: here() }, "treasurer")
    const proof = await handed({ kind: "payout_proof" }, "treasurer")
    const signed = await handed({ kind: "instruction", artisan_id: here() }, "operator")
    const policy = await handed({ kind: "policy" }, "treasurer")
    expect([order, proof, signed, policy].map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect((await handed({ kind: "court_order", artisan_id: here() }, "operator")).status).toBe(403)
    expect((await handed({ kind: "court_order" }, "treasurer")).status).toBe(400)
    expect((await handed({ kind: "policy", artisan_id: here() }, "treasurer")).status).toBe(400)
    const readAs = async (id: string, who: MemberName, factor: Factor) =>
      (await post(`/staff/documents/${id}/read`, { reason }, who, factor)).status
    expect(await readAs(order.id, "treasurer", "fresh")).toBe(200)
    expect(await readAs(order.id, "treasurer", "stale")).toBe(403)
    expect(await readAs(signed.id, "operator", "fresh")).toBe(403)
    expect(await readAs(policy.id, "auditor", "stale")).toBe(200)
  })

  it.each<[string, Record<string, string>, Uint8Array, number, string]>([
    ["a page with scripts", { kind: "other" }, Buffer.from("<script>"), 400, "document_format"],
    ["nothing", { kind: "other" }, Buffer.alloc(0), 400, "document_empty"],
    ["half a PDF", { kind: "other" }, Buffer.from("%PDF-1.7 cut"), 400, "document_unreadable"],
    ["more than 10 MB", { kind: "other" }, Buffer.alloc(10 * 1024 * 1024 + 1), 400, "document_too_large"],
    ["no such kind", { kind: "selfie" }, PAPER, 400, "document_fields"],
    ["a field too many", { kind: "other", more: "1" }, PAPER, 400, "document_fields"],
    ["an agreement with a person", { kind: "agreement" }, PAPER, 400, "document_fields"],
    ["a NUL in an id", { kind: "other", artisan_id: "arti\0" }, PAPER, 400, "document_fields"],
  ])("are refused when they are %s", async (_what, fields, file, status, code) => {
    const answer = await send({ artisan_id: here(), ...fields }, file)
    expect(answer).toMatchObject({ status, data: { code } })
    expect(await entries("document.stored")).toEqual([])
  })

  it("are refused about a person out of reach, as about nobody", async () => {
    for (const artisan_id of [there(), "arti_none"]) {
      expect((await send({ kind: "other", artisan_id }, PAPER, "operator")).status).toBe(404)
    }
    expect((await send({ kind: "other", artisan_id: here() }, PAPER, "trainer")).status).toBe(403)
  })
})
