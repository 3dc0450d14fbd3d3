import { mkdtempSync, readdirSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import sendFamilyStatements from "@tejido/revenue-allocation/jobs/send-family-statements"
import { canariesIn } from "../../../backend/integration-tests/canary"
import { describeStaffApp } from "../../../backend/integration-tests/describe-staff-app"
import { giveConsent } from "../../../backend/integration-tests/examples/consents"
import { monthToClose } from "../../../backend/integration-tests/examples/settlement"
import { closedStatement, familyMonth } from "../../../backend/integration-tests/examples/statements"
import { recordRelative } from "../../../backend/integration-tests/examples/terms"
import { type MemberName, openSession } from "../../../backend/integration-tests/staff-world"
import { readPdf } from "../../provenance/src/labels/test/read-pdf"

const outbox = mkdtempSync(path.join(tmpdir(), "tejido-statements-"))
process.env.MAIL_OUTBOX = outbox

type Row = Record<string, unknown> & { id: string }

describeStaffApp("statements", (app) => {
  const token = (member: MemberName) => app.staff().members[member].tokens.fresh
  const get = async (path: string, member: MemberName = "treasurer") => {
    const { status, data } = await app.as(token(member), path)
    return { status, data: data as Record<string, never> & { statements?: Row[]; statement?: Row } }
  }
  const file = async (path: string, member: MemberName = "treasurer") => {
    const response = await app.api.request({
      ...{ method: "GET", url: path, responseType: "arraybuffer", validateStatus: () => true },
      headers: { authorization: `Bearer ${token(member)}` },
    })
    return { status: response.status as number, bytes: Buffer.from(response.data as ArrayBuffer) }
  }
  const textOf = (bytes: Buffer) =>
    readPdf(bytes)
      .flatMap(({ texts }) => texts.map(({ text }) => text))
      .join(" ")
      .replace(/\s+/g, " ")
  const at = (id: string, more = "") => `/staff/statements/${encodeURIComponent(id)}${more}`
  const somebody = () => app.staff().here.artisanIds.at(-1) ?? ""

  it("are listed by month, artisan and establishment, each with whom it gave something to", async () => {
    const { id, beneficiary_id } = await familyMonth(app, somebody())
    const [artisanId, month] = id.split(":")
    const { data } = await get(`/staff/statements?month=${month}&artisan_id=${artisanId}`)
    expect(data.statements).toEqual([
      expect.objectContaining({
        ...{ id, month, earned: 10_000, carried: 0, income: 10_000, inpe: 1_000, family: 8_000 },
        ...{ reparation: 0, alimony: 0, savings: 0, personal: 1_000, held: 0 },
      }),
    ])
    expect((await get("/staff/statements?month=2020-01")).data.statements).toEqual([])
    expect((await get("/staff/statements?month=2026-13")).status).toBe(400)
    const there = app.staff().there.establishmentId
    expect((await get(`/staff/statements?month=${month}&establishment_id=${there}`)).data.statements).toEqual(
      []
    )
    expect((await get(at(id))).data.statement).toMatchObject({
      ...{ id, beneficiaries: [{ id: beneficiary_id, relation: "mother", amount: 8_000 }] },
    })
    const months = (await get("/staff/statements")).data.statements?.map((row) => String(row.month)) ?? []
    expect(months).toEqual([...months].sort().reverse())
  })

  it("are not there for who does not reach the artisan, nor for months that are open", async () => {
    const far = await closedStatement(app, app.staff().there.artisanIds[0] ?? "")
    for (const more of ["", "/pdf", "/csv", "/family/benf_none/pdf"]) {
      expect({ more, status: (await get(at(far, more), "operator")).status }).toEqual({ more, status: 404 })
    }
    expect((await get(at(far))).status).toBe(200)
    expect((await get("/staff/statements", "operator")).data.statements?.map(({ id }) => id)).not.toContain(
      far
    )
    const open = await monthToClose(app)
    expect((await get(at(`${somebody()}:${open}`))).status).toBe(404)
    for (const id of ["x", `${somebody()}:2026-13`, "a'b:2026-10"])
      expect((await get(at(id))).status).toBe(404)
  })

  it("come as a paper that says all of it and names nobody, the same bytes each time", async () => {
    const { id } = await familyMonth(app, somebody())
    const { status, bytes } = await file(at(id, "/pdf"))
    expect([status, bytes.subarray(0, 5).toString()]).toEqual([200, "%PDF-"])
    const text = textOf(bytes)
    for (const said of ["Estado de cuenta", "LUR-", "Cómo se repartió", "art. 14.1.c", "su madre", "80.00"]) {
      expect(text).toContain(said)
    }
    for (const secret of ["Yanaqa", "00219300", "Juzgado", "canaria@"]) expect(text).not.toContain(secret)
    expect(canariesIn(text)).toEqual([])
    expect((await file(at(id, "/pdf"))).bytes.equals(bytes)).toBe(true)
  })

  it("come as a file that no spreadsheet takes for a formula", async () => {
    const id = await closedStatement(app, somebody(), '=HYPERLINK("http://x")')
    const { data } = await get(at(id, "/csv"))
    expect(String(data)).toContain("Su ingreso del mes")
    expect(String(data)).toMatch(/Se repartió,,,,100\r\n/)
    expect(String(data)).toContain("HYPERLINK")
    for (const line of String(data).split("\r\n")) expect(line).not.toMatch(/(^|,)"?[=+@]/)
  })

  it("of the family say what one relative gets, to nobody else and of nobody else", async () => {
    const { id, beneficiary_id } = await familyMonth(app, somebody())
    const other = await recordRelative(app, somebody())
    const { status, bytes } = await file(at(id, `/family/${beneficiary_id}/pdf`))
    expect(status).toBe(200)
    const text = textOf(bytes)
    expect(text).toContain("S/ 80.00")
    for (const foreign of ["100.00", "10.00", "INPE", "Yanaqa"]) expect(text).not.toContain(foreign)
    expect(canariesIn(text)).toEqual([])
    for (const nobody of [other, "benf_none"]) {
      expect((await file(at(id, `/family/${nobody}/pdf`))).status).toBe(404)
    }
  })

  it("leave no address behind after the mails to relatives", async () => {
    const artisanId = somebody()
    const { beneficiary_id } = await familyMonth(app, artisanId)
    await giveConsent(app, artisanId, "family_statement")
    const batch = await app.as(token("treasurer"), {
      ...{ method: "POST", path: "/staff/payouts/batches" },
      body: { rail: "manual", payees: ["beneficiary"] },
    })
    expect(batch.status).toBe(201)
    const { id } = (batch.data as { batch: Row }).batch
    // Two persons: the auditor, given the treasurer's rights for the day.
    const { auditor, treasurer } = app.staff().members
    await app.sql(
      `update staff_member set role_code = 'treasurer',
         institution_id = (select institution_id from staff_member where id = ?)
       where id = ?`,
      [treasurer.id, auditor.id]
    )
    const second = await openSession(app.container(), auditor, new Date())
    const released = { method: "POST", path: `/staff/payouts/batches/${id}/release`, body: {} }
    expect((await app.as(second, released)).status).toBe(200)
    expect(await sendFamilyStatements(app.container())).toEqual({ sent: 1 })
    expect(await sendFamilyStatements(app.container())).toEqual({ sent: 0 })
    const mails = await app.sql("select state from revenue_family_mail where beneficiary_id = ?", [
      beneficiary_id,
    ])
    const [mail, ...more] = readdirSync(outbox).map((name) => readFileSync(path.join(outbox, name), "utf8"))
    expect(more).toEqual([])
    expect(mail).toContain("To: canaria@ejemplo.pe")
    expect(mail).toContain("S/ 80.00")
    for (const foreign of ["100.00", "Bolso", "Yanaqa"]) expect(mail).not.toContain(foreign)
    expect(mails).toEqual([{ state: "sent" }])
    expect(await app.sql("select id from notification where template = 'family-statement'")).toEqual([])
  })
})
