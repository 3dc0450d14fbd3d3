import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { demoStaffIsTrue, noteDemoStaff, readDemoStaff, type DemoLogin } from "../../scripts/start/demo-staff"
import { DEMO_STAFF, ESTABLISHMENTS } from "../../seed/src/data"
import { seedDemoStaff } from "../../seed/src/steps/demo-staff"
import { seedInstitutions, type InstitutionsService } from "../../seed/src/steps/institutions"
import type { ProvenanceService } from "../../seed/src/steps/provenance"
import { totpCode } from "../../seed/src/totp-code"
import { visibilityOf } from "../../seed/src/visibility"
import { describeApp } from "./app"

process.env.AUTH_MFA_ENCRYPTION_KEY ??= "test-mfa-key-of-enough-length-0123"

const MFA_KEY = "the key of this test"

describeApp("demo staff", (app) => {
  let folder: string
  let file: string
  let databaseUrl: string
  const service = () => app.container().resolve<InstitutionsService>("institutions")
  const seed = () => seedDemoStaff(app.container(), file)
  const isTrue = () => demoStaffIsTrue(databaseUrl, file, MFA_KEY)

  beforeAll(async () => {
    const [row] = await app.sql("select current_database() as name")
    const { DB_USERNAME, DB_PASSWORD, DB_HOST, DB_PORT } = process.env
    databaseUrl = `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT ?? 5432}/${String(row?.name)}`
  })
  beforeEach(async () => {
    jest.spyOn(console, "log").mockImplementation(() => undefined)
    folder = mkdtempSync(join(tmpdir(), "tejido-staff-"))
    file = join(folder, "demo-staff.json")
    const wanted = new Set(DEMO_STAFF.flatMap(({ establishments }) => establishments))
    const provenance = app.container().resolve<ProvenanceService>("provenance")
    const known = await provenance.listEstablishments({ code: [...wanted] })
    await provenance.createEstablishments(
      ESTABLISHMENTS.filter(({ code }) => wanted.has(code) && !known.some((each) => each.code === code)).map(
        (each) => ({ ...each, visibility: visibilityOf(each) })
      )
    )
    await seedInstitutions(app.container())
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** Signs in as a person would. @returns the token, of a session whose second factor was shown if it has one */
  async function signIn({ email, password, totp_secret }: DemoLogin): Promise<string> {
    const first = await app.api.post("/auth/staff/emailpass", { email, password }, app.any())
    const { token, mfa_challenge } = first.data as { token: string; mfa_challenge?: { id: string } }
    expect([email, first.status]).toEqual([email, 200])
    expect([email, mfa_challenge !== undefined]).toEqual([email, totp_secret !== null])
    if (!totp_secret || !mfa_challenge) return token
    const second = await app.api.post(
      `/auth/mfa/challenges/${mfa_challenge.id}/verify`,
      { method: "totp", code: totpCode(totp_secret) },
      { headers: { authorization: `Bearer ${token}` }, validateStatus: () => true }
    )
    expect([email, second.status]).toEqual([email, 200])
    return (second.data as { token: string }).token
  }

  it("signs in as its file says, each with the role it has there", async () => {
    await seed()
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const logins = readDemoStaff(file)
    expect(logins.map(({ role }) => role)).toEqual(DEMO_STAFF.map(({ role }) => role))
    for (const login of logins) {
      const headers = { authorization: `Bearer ${await signIn(login)}` }
      const me = await app.api.get("/staff/me", { headers, validateStatus: () => true })
      expect([login.email, me.status]).toEqual([login.email, 200])
      expect((me.data as { staff: { role: { code: string } } }).staff.role.code).toBe(login.role)
    }
  })

  it("is left alone while its logins work", async () => {
    await seed()
    await noteDemoStaff(databaseUrl, file, MFA_KEY)
    const before = readFileSync(file, "utf8")
    const members = await service().listStaffMembers(
      {},
      { select: ["id", "auth_identity_id"], order: { id: "ASC" } }
    )
    await seed()
    expect(readFileSync(file, "utf8")).toBe(before)
    expect(
      await service().listStaffMembers({}, { select: ["id", "auth_identity_id"], order: { id: "ASC" } })
    ).toEqual(members)
    expect(await isTrue()).toBe(true)
  })

  it("goes back to what the file says after a changed password, a lost second factor and a suspension", async () => {
    await seed()
    await noteDemoStaff(databaseUrl, file, MFA_KEY)
    const [operator, , curator, promoter] = readDemoStaff(file) as [
      DemoLogin,
      DemoLogin,
      DemoLogin,
      DemoLogin,
    ]
    const password = "another-password-9481"
    await app
      .container()
      .resolve(Modules.AUTH)
      .updateProvider("emailpass", { entity_id: operator.email, password })
    expect(await isTrue()).toBe(false)
    await app.sql(
      `update auth_mfa_factor set status = 'disabled' where auth_identity_id =
         (select auth_identity_id from staff_member where email = ?)`,
      [curator.email]
    )
    await app.sql("update staff_member set status = 'suspended' where email = ?", [promoter.email])

    await seed()
    const after = readDemoStaff(file)
    expect(after.map(({ email, password }) => [email, password])).toContainEqual([
      operator.email,
      operator.password,
    ])
    for (const login of after) await signIn(login)
    const [member] = await service().listStaffMembers({ email: promoter.email })
    expect(member?.status).toBe("active")
  })

  it("gets new logins when the file is lost or damaged, and when another key encrypts", async () => {
    await seed()
    await noteDemoStaff(databaseUrl, file, MFA_KEY)
    expect(await demoStaffIsTrue(databaseUrl, file, "another key")).toBe(false)
    const [before] = readDemoStaff(file)
    writeFileSync(file, '[{"role":"oper')
    expect(readDemoStaff(file)).toEqual([])
    expect(await isTrue()).toBe(false)
    await seed()
    const [after] = readDemoStaff(file)
    expect(after?.password).not.toBe(before?.password)
    for (const login of readDemoStaff(file)) await signIn(login)
  })

  it("is never made outside a demo", async () => {
    process.env.TEJIDO_DEMO = "0"
    try {
      await expect(seed()).rejects.toThrow("demo mode only")
    } finally {
      process.env.TEJIDO_DEMO = "1"
    }
    expect(await service().listStaffMembers({ email: DEMO_STAFF.map(({ email }) => email) })).toEqual([])
  })

  it("does not undo what an institution has changed of its name", async () => {
    const [inpe] = await service().listInstitutions({ code: "inpe" })
    await service().updateInstitutions({ id: inpe!.id, short_name: "SUNIR" })
    await seedInstitutions(app.container())
    const institutions = await service().listInstitutions({ code: ["inpe", "minjus", "mincetur", "produce"] })
    expect(institutions).toHaveLength(4)
    expect(institutions.find(({ code }) => code === "inpe")).toMatchObject({
      short_name: "SUNIR",
      manages_all: true,
      ruc: null,
    })
  })
})
