import { describeStaffApp } from "../../../backend/integration-tests/describe-staff-app"
import { openSession, type MemberName } from "../../../backend/integration-tests/staff-world"

type Answer = { status: number; data: unknown }
type ShownMember = { id: string; email: string; role: { code: string }; status: string }

describeStaffApp("staff members", (app) => {
  const fresh = (name: MemberName) => app.staff().members[name].tokens.fresh
  const idOf = (name: MemberName) => app.staff().members[name].id
  const post = (by: MemberName, path: string, body: unknown = {}): Promise<Answer> =>
    app.as(fresh(by), { method: "POST", path, body })
  const change = (by: MemberName, whom: MemberName, body: unknown) =>
    post(by, `/staff/members/${idOf(whom)}`, body)
  const list = async (by: MemberName, query = "") => {
    const { status, data } = await app.as(fresh(by), `/staff/members${query}`)
    return { status, ...(data as { members: ShownMember[]; count: number }) }
  }
  const emails = async (by: MemberName, query: string) =>
    (await list(by, query)).members.map(({ email }) => email.split("@")[0])
  const lastEntry = async () => (await app.sql("select * from audit_entry order by seq desc limit 1"))[0]
  const refused = (code: string) => expect.objectContaining({ code })

  it("are shown with institution, role, establishments and second factor, and nothing of their login", async () => {
    const { data } = await app.as(fresh("administrator"), `/staff/members/${idOf("operator")}?locale=en`)
    const { here, institutions } = app.staff()
    expect(data).toEqual({
      member: {
        id: idOf("operator"),
        email: "operator@ejemplo.pe",
        name: "Persona operator",
        institution: { id: institutions.inpe, short_name: "INPE" },
        role: { code: "operator", name: "Establishment operator" },
        establishment_ids: [here.establishmentId],
        establishments: [{ id: here.establishmentId, code: "LUR", name: "E.P. de Lurigancho" }],
        status: "active",
        second_factor: false,
        last_seen_at: expect.any(String),
        created_at: expect.any(String),
      },
    })
    const curator = await app.as(fresh("administrator"), `/staff/members/${idOf("curator")}`)
    expect(curator.data).toMatchObject({ member: { second_factor: true } })
  })

  it("are found by name or e-mail, filtered and sorted", async () => {
    expect(await emails("administrator", "?q=PERSÓNA cur")).toEqual(["curator"])
    expect(await emails("administrator", "?q=%25")).toEqual([])
    expect(await emails("administrator", "?role_code=administrator&order=-email")).toEqual([
      "secondadministrator",
      "otheradministrator",
      "administrator",
    ])
    expect(await emails("administrator", `?establishment_id=${app.staff().there.establishmentId}`)).toEqual([
      "otheroperator",
    ])
    expect(await emails("administrator", "?status=suspended")).toEqual([])
    expect((await list("administrator", "?limit=2&offset=1&order=email")).members).toHaveLength(2)
    expect((await list("administrator", "?nonsense=1")).status).toBe(400)
  })

  it("come as a file", async () => {
    const { data, headers } = await app.as(
      fresh("administrator"),
      "/staff/members.csv?role_code=operator&locale=en"
    )
    expect(headers["content-disposition"]).toMatch(/staff-\d{4}-\d\d-\d\d\.csv/)
    expect(String(data).split("\r\n")).toEqual([
      expect.stringContaining("E-mail"),
      expect.stringMatching(
        /^Persona operator,operator@ejemplo.pe,INPE,Establishment operator,E\.P\. de Lurigancho/
      ),
      expect.stringContaining("otheroperator@ejemplo.pe"),
      "",
    ])
  })

  describe("of other institutions", () => {
    it("are not there for an administrator of one that does not run the market", async () => {
      expect(await emails("otherAdministrator", "?order=email")).toEqual(["otheradministrator", "promoter"])
      expect(
        (await list("otherAdministrator", `?institution_id=${app.staff().institutions.inpe}`)).count
      ).toBe(0)
      const csv = await app.as(fresh("otherAdministrator"), "/staff/members.csv")
      expect(String(csv.data)).not.toContain("curator@")
    })

    it("cannot be touched either: they are as little there as somebody who does not exist", async () => {
      for (const [path, body] of [
        ["", { name: "Otra Persona" }],
        ["/suspend", { reason: "prueba de alcance" }],
        ["/reinstate", {}],
        ["/sign-out", {}],
        ["/reset-second-factor", { reason: "prueba de alcance" }],
      ] as const) {
        const theirs = await post("otherAdministrator", `/staff/members/${idOf("curator")}${path}`, body)
        const nobody = await post("otherAdministrator", `/staff/members/staff_none${path}`, body)
        expect([theirs.status, theirs.data]).toEqual([404, nobody.data])
        expect(nobody.status).toBe(404)
      }
      expect(await app.sql("select 1 from staff_session where ended_at is not null")).toEqual([])
    })

    it("do not get a member moved to them, whether they exist or not", async () => {
      for (const institution_id of [app.staff().institutions.inpe, "inst_none"]) {
        expect(await change("otherAdministrator", "promoter", { institution_id })).toMatchObject({
          status: 400,
          data: { code: "unknown_institution" },
        })
      }
    })
  })

  describe("with other rights", () => {
    it("have them at the next request, in a session that they open anew", async () => {
      const operator = app.staff().members.operator
      const token = operator.tokens.fresh
      const seen = async (bearer: string) => {
        const { status, data } = await app.as(bearer, "/staff/establishments")
        return status === 200 ? (data as { count: number }).count : (data as { code: string }).code
      }
      expect(await seen(token)).toBe(1)
      const { here, there } = app.staff()
      const both = [here.establishmentId, there.establishmentId].sort()
      expect(await change("administrator", "operator", { establishment_ids: both })).toMatchObject({
        status: 200,
        data: { member: { establishment_ids: both } },
      })
      expect(await seen(token)).toBe("session_ended")
      expect(await app.sql("select distinct ended_by from staff_session where ended_at is not null")).toEqual(
        [{ ended_by: "rights_changed" }]
      )
      expect(await lastEntry()).toMatchObject({
        action: "member.updated",
        resource_id: operator.id,
        actor_id: idOf("administrator"),
        before: { establishment_ids: [here.establishmentId] },
        after: { establishment_ids: both },
      })
      expect(await seen(await openSession(app.container(), operator, null))).toBe(2)
    })

    it("keep their sessions when only the name is another, which is audited as well", async () => {
      expect((await change("administrator", "operator", { name: "Rosa  Mamani" })).status).toBe(200)
      expect((await app.as(fresh("operator"), "/staff/workshops")).status).toBe(200)
      expect(await lastEntry()).toMatchObject({ action: "member.updated", after: { name: "Rosa  Mamani" } })
    })

    it("leave no entry and no ended session when nothing is different", async () => {
      const entries = await app.auditLength()
      await change("administrator", "operator", {
        role_code: "operator",
        establishment_ids: [app.staff().here.establishmentId],
      })
      expect(await app.auditLength()).toBe(entries)
      expect((await app.as(fresh("operator"), "/staff/workshops")).status).toBe(200)
    })

    it.each([
      [{ role_code: "operator", establishment_ids: [] }, "scope_required"],
      [{ role_code: "operator", establishment_ids: ["est_none"] }, "unknown_establishment"],
      [{ role_code: "king" }, "unknown_role"],
      [{ role_code: "promoter" }, "role_not_for_institution"],
      [{ institution_id: "inst_none" }, "unknown_institution"],
    ])("are not %j", async (body, code) => {
      expect(await change("administrator", "curator", body)).toMatchObject({ status: 400, data: { code } })
      expect((await list("administrator", "?q=curator")).members[0]?.role.code).toBe("curator")
    })

    it.each([
      { status: "suspended" },
      { email: "otra@ejemplo.pe" },
      { auth_identity_id: "x" },
      { name: "a\u0000b" },
    ])("are not changed with %j", async (body) => {
      expect((await change("administrator", "curator", body)).status).toBe(400)
    })
  })

  describe("cannot raise their own rights", () => {
    it.each([{ role_code: "treasurer" }, { role_code: "auditor" }])("with %j", async (body) => {
      expect(await change("administrator", "administrator", body)).toMatchObject({
        status: 403,
        data: { code: "own_rights" },
      })
    })

    it("by another institution, suspension, or without their second factor", async () => {
      const own = `/staff/members/${idOf("administrator")}`
      const elsewhere = { institution_id: app.staff().institutions.minjus }
      expect((await change("administrator", "administrator", elsewhere)).data).toEqual(refused("own_rights"))
      expect((await post("administrator", `${own}/suspend`, { reason: "me voy" })).data).toEqual(
        refused("own_rights")
      )
      expect((await post("administrator", `${own}/reset-second-factor`, { reason: "perdido" })).data).toEqual(
        refused("own_rights")
      )
    })

    it("nor any without having shown the second factor just now", async () => {
      const { status, data } = await app.as(app.staff().members.administrator.tokens.stale, {
        method: "POST",
        path: `/staff/members/${idOf("curator")}`,
        body: { role_code: "treasurer" },
      })
      expect([status, data]).toEqual([403, refused("fresh_second_factor_required")])
    })
  })

  describe("who are suspended", () => {
    it("are out at once, with a reason in the log, and come back", async () => {
      const path = `/staff/members/${idOf("curator")}`
      expect((await post("administrator", `${path}/suspend`, {})).status).toBe(400)
      const { status, data } = await post("administrator", `${path}/suspend`, { reason: "Cambió de puesto" })
      expect([status, (data as { member: ShownMember }).member.status]).toEqual([200, "suspended"])
      expect((await app.as(fresh("curator"), "/staff/workshops")).status).toBe(401)
      expect(await lastEntry()).toMatchObject({ action: "member.suspended", reason: "Cambió de puesto" })

      expect((await post("administrator", `${path}/reinstate`)).data).toMatchObject({
        member: { status: "active" },
      })
      expect((await app.as(fresh("curator"), "/staff/workshops")).status).toBe(401)
      const token = await openSession(app.container(), app.staff().members.curator, new Date())
      expect((await app.as(token, "/staff/workshops")).status).toBe(200)
    })

    it("leave no invitations behind that still open", async () => {
      await post("secondAdministrator", `/staff/members/${idOf("administrator")}/suspend`, {
        reason: "Licencia",
      })
      const [invitation] = await app.sql("select revoked_at from staff_invitation where id = ?", [
        app.staff().invitations.inpe,
      ])
      expect(invitation?.revoked_at).not.toBeNull()
    })
  })

  describe("who administer", () => {
    it("are not all gone when the last two suspend each other at the same moment", async () => {
      const outcomes = await Promise.all([
        post("administrator", `/staff/members/${idOf("secondAdministrator")}/suspend`, { reason: "prueba" }),
        post("secondAdministrator", `/staff/members/${idOf("administrator")}/suspend`, { reason: "prueba" }),
      ])
      const [winner, loser] = outcomes.map(({ status }) => status).sort()
      expect(winner).toBe(200)
      // Who comes later finds the rule in the way, or is signed out already.
      expect([409, 401]).toContain(loser)
      const left = await app.sql(
        "select id from staff_member where role_code = 'administrator' and status = 'active' and institution_id = ?",
        [app.staff().institutions.inpe]
      )
      expect(left).toHaveLength(1)
    })
  })

  it("who lost their second factor get rid of it, are signed out, and set it up anew", async () => {
    const { curator } = app.staff().members
    const { status, data } = await post("administrator", `/staff/members/${curator.id}/reset-second-factor`, {
      reason: "Perdió el teléfono",
    })
    expect(status).toBe(200)
    expect(data).toMatchObject({ member: { second_factor: false } })
    expect((await app.as(curator.tokens.fresh, "/staff/workshops")).status).toBe(401)
    expect(
      await app.sql("select 1 from auth_mfa_recovery_code where auth_identity_id = ?", [curator.identityId])
    ).toEqual([])
    expect(await lastEntry()).toMatchObject({
      action: "member.second_factor_reset",
      reason: "Perdió el teléfono",
    })
  })

  it("are signed out everywhere by an administrator", async () => {
    expect((await post("administrator", `/staff/members/${idOf("promoter")}/sign-out`)).status).toBe(200)
    for (const token of Object.values(app.staff().members.promoter.tokens)) {
      expect((await app.as(token, "/staff/workshops")).data).toEqual(refused("session_ended"))
    }
    expect(await lastEntry()).toMatchObject({ action: "member.signed_out", after: { sessions_ended: 3 } })
  })
})
