import { describeStaffApp } from "../../../backend/integration-tests/describe-staff-app"
import type { MemberName } from "../../../backend/integration-tests/staff-world"
import { DEFAULT_ROLES } from "../src/domain/roles"
import { PERMISSION_CODES } from "../src/domain/permissions"

type ShownRole = { code: string; name: string; permissions: string[]; member_count: number }

describeStaffApp("roles and permissions", (app) => {
  const fresh = (name: MemberName) => app.staff().members[name].tokens.fresh
  const edit = (by: MemberName, code: string, permissions: unknown) =>
    app.as(fresh(by), { method: "POST", path: `/staff/roles/${code}`, body: { permissions } })
  const roles = async (by: MemberName, query = "") =>
    ((await app.as(fresh(by), `/staff/roles${query}`)).data as { roles: ShownRole[] }).roles
  const grant = (code: string, ...permissions: string[]) =>
    app.sql("update staff_role set permissions = permissions || ?::text[] where code = ?", [
      permissions,
      code,
    ])

  it("are listed in the asker's language, with the members whom the asker sees", async () => {
    const all = await roles("administrator", "?locale=en")
    expect(all.map(({ code }) => code)).toEqual(DEFAULT_ROLES.map(({ code }) => code))
    expect(all[0]).toMatchObject({ name: "Establishment operator", scoped: true, member_count: 2 })
    const [operator, , promoter] = await roles("otherAdministrator")
    expect(operator).toMatchObject({ name: "Operador de establecimiento", member_count: 0 })
    expect(promoter?.member_count).toBe(1)
  })

  it("come with the whole catalogue of permissions, in words", async () => {
    const { data } = await app.as(fresh("administrator"), "/staff/permissions?locale=en")
    const { permissions } = data as { permissions: { code: string; label: string; fresh: boolean }[] }
    expect(permissions.map(({ code }) => code)).toEqual(PERMISSION_CODES)
    expect(permissions).toContainEqual({
      code: "member.invite",
      resource: "member",
      action: "invite",
      reach: "institution",
      fresh: true,
      label: "Invite staff",
    })
  })

  it("count at the next request of whoever holds them, in the session that is open", async () => {
    const read = async () => (await app.as(fresh("promoter"), "/staff/artisans")).status
    expect(await read()).toBe(200)
    const { status, data } = await edit("administrator", "promoter", ["workshop.read", "establishment.read"])
    expect([status, (data as { role: ShownRole }).role.permissions]).toEqual([
      200,
      ["establishment.read", "workshop.read"],
    ])
    expect(await read()).toBe(403)
    const [entry] = await app.sql("select * from audit_entry order by seq desc limit 1")
    expect(entry).toMatchObject({
      action: "role.updated",
      resource_id: "promoter",
      before: { permissions: DEFAULT_ROLES.find(({ code }) => code === "promoter")!.permissions },
      after: { permissions: ["establishment.read", "workshop.read"] },
    })
    await edit("administrator", "promoter", ["workshop.read", "establishment.read", "artisan.read"])
    expect(await read()).toBe(200)
  })

  it("hold only what is in the catalogue", async () => {
    expect((await edit("administrator", "promoter", ["everything.do"])).status).toBe(400)
    expect((await edit("administrator", "promoter", "workshop.read")).status).toBe(400)
    expect((await edit("administrator", "king", [])).status).toBe(404)
  })

  it("are not edited by who holds them", async () => {
    expect(await edit("administrator", "administrator", PERMISSION_CODES)).toMatchObject({
      status: 403,
      data: { code: "own_rights" },
    })
  })

  it("are edited only by staff of the institution that runs the market", async () => {
    expect(await edit("otherAdministrator", "promoter", PERMISSION_CODES)).toMatchObject({
      status: 403,
      data: { code: "not_permitted" },
    })
  })

  it("are not edited so that nobody can administer any more", async () => {
    await grant("curator", "role.read", "role.update")
    expect(await edit("curator", "administrator", ["member.read"])).toMatchObject({
      status: 409,
      data: { code: "last_administrator", message: expect.stringContaining("last active administrator") },
    })
    expect((await roles("administrator")).at(-1)?.permissions).toContain("member.update")
  })
})
