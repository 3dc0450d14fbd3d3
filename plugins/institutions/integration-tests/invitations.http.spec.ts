import { mkdtempSync, readdirSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { describeStaffApp } from "../../../backend/integration-tests/describe-staff-app"
import type { MemberName } from "../../../backend/integration-tests/staff-world"
import { tokenHash } from "../src/guard/require-staff"

const outbox = mkdtempSync(path.join(tmpdir(), "outbox-"))
process.env.MAIL_OUTBOX = outbox

type ShownInvitation = {
  id: string
  email: string
  status: string
  sent_at: string | null
  expires_at: string
}

describeStaffApp("invitations", (app) => {
  const fresh = (name: MemberName) => app.staff().members[name].tokens.fresh
  const call = async (by: MemberName, method: string, url: string, body?: unknown) => {
    const { status, data } = await app.as(fresh(by), {
      method,
      path: url,
      ...(body !== undefined && { body }),
    })
    return { status, ...(data as { invitation: ShownInvitation; code?: string }) }
  }
  const rosa = () => ({
    email: "Rosa@Ejemplo.pe",
    name: "Rosa Mamani",
    institution_id: app.staff().institutions.inpe,
    role_code: "operator",
    establishment_ids: [app.staff().here.establishmentId],
  })
  const invite = (by: MemberName, change: object = {}) =>
    call(by, "POST", "/staff/invitations", { ...rosa(), ...change })
  const mails = () =>
    readdirSync(outbox)
      .sort()
      .map((file) =>
        readFileSync(path.join(outbox, file), "utf8").replaceAll("=\r\n", "").replaceAll("=3D", "=")
      )
  const tokenIn = (mail = "") => /token=([\w-]{43})/.exec(mail)?.[1] ?? ""
  const lastEntry = async () => (await app.sql("select * from audit_entry order by seq desc limit 1"))[0]
  const list = async (by: MemberName, query = "") =>
    ((await app.as(fresh(by), `/staff/invitations${query}`)).data as { invitations: ShownInvitation[] })
      .invitations

  it("leave by mail with a link whose token is nowhere else", async () => {
    const before = mails().length
    const { status, invitation } = await invite("administrator")
    expect(status).toBe(201)
    expect(invitation).toMatchObject({
      email: "rosa@ejemplo.pe",
      status: "pending",
      send_error: null,
      role: { code: "operator", name: "Operador de establecimiento" },
      establishments: [{ code: "LUR" }],
    })
    expect(invitation.sent_at).not.toBeNull()
    expect(Date.parse(invitation.expires_at) - Date.now()).toBeGreaterThan(6.9 * 86_400_000)
    const sent = mails()
    expect(sent).toHaveLength(before + 1)
    const token = tokenIn(sent.find((mail) => mail.includes("rosa@ejemplo.pe")))
    const [row] = await app.sql("select * from staff_invitation where id = ?", [invitation.id])
    expect(row?.token_hash).toBe(tokenHash(token))
    expect(JSON.stringify(invitation)).not.toContain(token)
    for (const table of ["staff_invitation", "audit_entry", "notification"]) {
      const rows = await app.sql(`select * from ${table}`)
      expect(rows.length).toBeGreaterThan(0)
      expect(JSON.stringify(rows)).not.toContain(token)
    }
    expect(await lastEntry()).toMatchObject({
      action: "invitation.created",
      resource_id: invitation.id,
      actor_id: app.staff().members.administrator.id,
      after: { email: "rosa@ejemplo.pe", role_code: "operator" },
    })
  })

  it("are one at a time for an e-mail", async () => {
    await invite("administrator")
    expect(await invite("administrator", { email: "ROSA@ejemplo.pe" })).toMatchObject({
      status: 409,
      code: "already_invited",
    })
    await app.sql("update staff_invitation set expires_at = now() - interval '1 second'")
    expect((await invite("administrator")).status).toBe(201)
    expect((await list("administrator", "?q=rosa")).map(({ status }) => status).sort()).toEqual([
      "pending",
      "revoked",
    ])
  })

  it("are refused for somebody who works in an institution that the asker sees", async () => {
    expect(await invite("administrator", { email: "curator@ejemplo.pe" })).toMatchObject({
      status: 409,
      code: "member_exists",
    })
  })

  it("do not tell whether somebody works, or was invited, elsewhere", async () => {
    const there = {
      institution_id: app.staff().institutions.mincetur,
      role_code: "promoter",
      establishment_ids: [],
    }
    const answers = []
    for (const email of ["curator@ejemplo.pe", "nueva@ejemplo.pe", "nadie@ejemplo.pe"]) {
      const { status, invitation } = await invite("otherAdministrator", { ...there, email })
      answers.push([status, Object.keys(invitation), invitation.status])
    }
    expect(answers).toEqual([answers[0], answers[0], answers[0]])
    expect(answers[0]?.[0]).toBe(201)
    const own = await list("otherAdministrator", "?limit=200")
    expect(own.map(({ email }) => email).sort()).toEqual([
      "curator@ejemplo.pe",
      "nadie@ejemplo.pe",
      "nueva@ejemplo.pe",
      "otra@ejemplo.pe",
    ])
  })

  it.each([
    ["an institution out of reach", (): object => ({}), "unknown_institution"],
    [
      "an institution that is not there",
      (): object => ({ institution_id: "inst_none" }),
      "unknown_institution",
    ],
  ])("do not go into %s", async (_what, change, code) => {
    expect(await invite("otherAdministrator", change())).toMatchObject({ status: 400, code })
  })

  it.each([
    [{ role_code: "promoter" }, "role_not_for_institution"],
    [{ role_code: "king" }, "unknown_role"],
    [{ establishment_ids: [] }, "scope_required"],
    [{ establishment_ids: ["est_none"] }, "unknown_establishment"],
  ])("are not for %j", async (change, code) => {
    expect(await invite("administrator", change)).toMatchObject({ status: 400, code })
  })

  it.each([{ email: "no es correo" }, { email: "a@b.pe\r\nBcc: x@y.pe" }, { name: "" }, { invited_by: "x" }])(
    "are not sent with %j",
    async (change) => {
      const before = mails().length
      expect((await invite("administrator", change)).status).toBe(400)
      expect(mails()).toHaveLength(before)
    }
  )

  it("ask for the second factor again", async () => {
    const { status, data } = await app.as(app.staff().members.administrator.tokens.stale, {
      method: "POST",
      path: "/staff/invitations",
      body: rosa(),
    })
    expect([status, data]).toMatchObject([403, { code: "fresh_second_factor_required" }])
  })

  it("sent again have a new link, and the old one leads nowhere", async () => {
    const { invitation } = await invite("administrator")
    const [before] = await app.sql("select token_hash from staff_invitation where id = ?", [invitation.id])
    const known = new Set(mails())
    expect(
      await call("secondAdministrator", "POST", `/staff/invitations/${invitation.id}/resend`, {})
    ).toMatchObject({
      status: 200,
      invitation: { status: "pending", send_error: null },
    })
    const [after] = await app.sql("select token_hash from staff_invitation where id = ?", [invitation.id])
    expect(after?.token_hash).not.toBe(before?.token_hash)
    expect(after?.token_hash).toBe(tokenHash(tokenIn(mails().find((mail) => !known.has(mail)))))
    expect(await lastEntry()).toMatchObject({ action: "invitation.resent", resource_id: invitation.id })
  })

  it("taken back stay as a record, and are neither sent again nor taken back twice", async () => {
    const { invitation } = await invite("administrator")
    const path = `/staff/invitations/${invitation.id}`
    expect(await call("administrator", "DELETE", path)).toMatchObject({
      status: 200,
      invitation: { status: "revoked" },
    })
    expect(await call("administrator", "DELETE", path)).toMatchObject({
      status: 409,
      code: "invitation_closed",
    })
    expect(await call("administrator", "POST", `${path}/resend`, {})).toMatchObject({ status: 409 })
    expect(await list("administrator", "?status=revoked")).toMatchObject([{ id: invitation.id }])
  })

  it("of other institutions are not there", async () => {
    const { inpe } = app.staff().invitations
    expect((await call("otherAdministrator", "DELETE", `/staff/invitations/${inpe}`)).status).toBe(404)
    expect((await call("otherAdministrator", "POST", `/staff/invitations/${inpe}/resend`, {})).status).toBe(
      404
    )
    expect(await list("otherAdministrator", "?q=nueva")).toEqual([])
    expect(String((await app.as(fresh("otherAdministrator"), "/staff/invitations.csv")).data)).not.toContain(
      "nueva@"
    )
  })
})
