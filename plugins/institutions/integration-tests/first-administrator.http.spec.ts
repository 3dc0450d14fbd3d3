import { describeApp } from "../../../backend/integration-tests/app"
import { inviteAdministrator } from "../src/bootstrap/invite-administrator"
import type { InstitutionsModuleService } from "../src/modules/institutions/service"

process.env.AUTH_MFA_ENCRYPTION_KEY ??= "test-mfa-key-of-enough-length-0123"

const ROSA = { email: "rosa@ejemplo.pe", name: "Rosa Quispe" }
const INPE = { short_name: "INPE", name: "Instituto Nacional Penitenciario" }
const PASSWORD = "cuatro palabras nada comunes 4711"

describeApp("the first administrator", (app) => {
  const invite = (institution: typeof INPE | null = INPE, who = ROSA) =>
    inviteAdministrator(app.container().resolve<InstitutionsModuleService>("institutions"), {
      ...who,
      institution,
    })
  const tokenOf = (url: string) => new URL(url).searchParams.get("token")
  const open = (token: string | null) => app.api.post("/auth/staff/invitation", { token }, app.any())

  it("needs an institution that runs the market: it is made once, and named in the log", async () => {
    await expect(invite(null)).rejects.toThrow("--institution")
    const { url, institution } = await invite()
    expect(institution).toBe("INPE")
    expect(new URL(url).pathname).toBe("/panel/invitacion")
    expect(await app.sql("select code, kind, name, manages_all from institution")).toEqual([
      { code: "inpe", kind: "prison_service", name: INPE.name, manages_all: true },
    ])
    expect(
      await app.sql(
        "select actor_type, actor_label, action from audit_entry where actor_label <> 'test' order by seq"
      )
    ).toEqual(
      ["institution.created", "institution.updated", "invitation.created"].map((action) => ({
        actor_type: "system",
        actor_label: "npm run staff",
        action,
      }))
    )
  })

  it("becomes one by the link, which is kept as a hash only", async () => {
    const { url } = await invite()
    const token = tokenOf(url)
    const [row] = await app.sql("select * from staff_invitation")
    expect(JSON.stringify(row)).not.toContain(token)
    expect((await open(token)).data).toMatchObject({ invitation: { email: ROSA.email, name: ROSA.name } })
    const body = { token, name: ROSA.name, password: PASSWORD }
    expect((await app.api.post("/auth/staff/invitation/accept", body, app.any())).status).toBe(201)
    expect(await app.sql("select email, role_code, status from staff_member")).toEqual([
      { email: ROSA.email, role_code: "administrator", status: "active" },
    ])
    await expect(invite(null)).rejects.toThrow("has an account already")
  })

  it("gets a new link when the first is lost, and the first opens nothing any more", async () => {
    const first = await invite()
    const second = await invite(null)
    expect((await open(tokenOf(first.url))).status).toBe(404)
    expect((await open(tokenOf(second.url))).status).toBe(200)
  })

  it("takes an institution that is there but runs nothing yet, and never a second one", async () => {
    await app.sql(
      "insert into institution (id, code, kind, name, short_name) values ('inst_1', 'inpe', 'prison_service', 'X', 'INPE')"
    )
    await invite()
    expect(await app.sql("select id, name, manages_all from institution")).toEqual([
      { id: "inst_1", name: "X", manages_all: true },
    ])
    await expect(invite({ short_name: "SUNIR", name: "Otra" })).rejects.toThrow(
      "INPE runs this market already"
    )
  })
})
