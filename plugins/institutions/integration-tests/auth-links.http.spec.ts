import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import { describeStaffApp } from "../../../backend/integration-tests/describe-staff-app"
import { eventually } from "../../../backend/integration-tests/eventually"
import { PASSWORD, tokenOf } from "../../../backend/integration-tests/staff-world"
import { authSteps, from, mailedToken, mailsTo, newAddress } from "./auth-steps"

const GOOD = "doce llamas cruzan el puente"

describeStaffApp("links for staff", (app) => {
  const { post, password, signIn, me, invite } = authSteps(app)
  const actions = async () =>
    (await app.sql("select action from audit_entry order by seq")).map(({ action }) => action)

  describe("an invitation", () => {
    const open = (token: string) => post("/auth/staff/invitation", { token }, from(newAddress()))
    const accept = (token: string, given: string = GOOD) =>
      post(
        "/auth/staff/invitation/accept",
        { token, name: "Rosa Huamán", password: given },
        from(newAddress())
      )

    it("says what it is for, makes the member, and works once", async () => {
      const token = await invite("rosa@ejemplo.pe")
      expect(await open(token)).toMatchObject({
        status: 200,
        data: {
          invitation: { email: "rosa@ejemplo.pe", institution: "Ministerio de Justicia", role: "Auditor" },
        },
      })
      expect((await accept(token)).status).toBe(201)
      expect((await me(await signIn("rosa@ejemplo.pe", GOOD))).data).toMatchObject({
        staff: { name: "Rosa Huamán", role: { code: "auditor" }, institution: { short_name: "MINJUSDH" } },
      })
      expect(await actions()).toContain("invitation.accepted")
      expect((await accept(token)).status).toBe(404)
    })

    it("answers alike when it leads nowhere, for whatever reason", async () => {
      const expired = await invite("a@ejemplo.pe", { expires_at: new Date(Date.now() - 1000) })
      const revoked = await invite("b@ejemplo.pe", { revoked_at: new Date() })
      const used = await invite("c@ejemplo.pe")
      expect((await accept(used)).status).toBe(201)
      const member = await invite(app.staff().members.promoter.email)
      const auth = app.container().resolve(Modules.AUTH)
      const { authIdentity } = await auth.register("emailpass", {
        body: { email: "compradora@ejemplo.pe", password: PASSWORD },
      })
      await auth.updateAuthIdentities({ id: authIdentity!.id, app_metadata: { customer_id: "cus_1" } })
      const buyer = await invite("compradora@ejemplo.pe")
      const register = jest.spyOn(auth, "register")
      for (const token of ["unknown", expired, revoked, used, member, buyer]) {
        for (const answer of [await open(token), await accept(token), await accept(token, "123")]) {
          expect(answer.status).toBe(404)
          expect(answer.data).toEqual({
            type: "not_found",
            code: "invitation_invalid",
            message: "This invitation is not valid",
          })
        }
      }
      // No password was hashed for any of them: nor does the time tell.
      expect(register).not.toHaveBeenCalled()
      register.mockRestore()
    })

    it("stays good after a password that is too weak", async () => {
      const token = await invite("rosa@ejemplo.pe")
      const weak = await accept(token, "rosahuaman2026")
      expect(weak).toMatchObject({
        status: 400,
        data: { code: "weak_password", details: { problem: "personal", shortest: 12 } },
      })
      expect(await accept(token, "corta")).toMatchObject({ data: { details: { problem: "too_short" } } })
      expect((await open(token)).status).toBe(200)
      expect((await accept(token)).status).toBe(201)
    })

    it("makes one member, who can sign in, when it is accepted several times at once", async () => {
      const token = await invite("rosa@ejemplo.pe")
      const answers = await Promise.all(Array.from({ length: 6 }, () => accept(token)))
      const statuses = answers.map(({ status }) => status)
      expect(statuses.filter((status) => status === 201)).toHaveLength(1)
      expect(statuses.filter((status) => status === 409 || status === 404)).toHaveLength(5)
      await signIn("rosa@ejemplo.pe", GOOD)
      expect((await accept(token)).status).toBe(404)
    })

    it("is not kept from anybody by whoever registers their e-mail first, who gets nothing of it", async () => {
      const squatter = await post("/auth/customer/emailpass/register", {
        email: "rosa@ejemplo.pe",
        password: PASSWORD,
      })
      const { token: theirs } = squatter.data as { token: string }
      expect((await accept(await invite("rosa@ejemplo.pe"))).status).toBe(201)
      expect((await password("rosa@ejemplo.pe")).status).toBe(401)
      await signIn("rosa@ejemplo.pe", GOOD)
      const factors = await app.as(theirs, "/auth/mfa/factors")
      expect((factors.data as { mfa_factors?: unknown[] }).mfa_factors ?? []).toEqual([])
      const customer = await app.as(theirs, {
        method: "POST",
        path: "/store/customers",
        body: { email: "rosa@ejemplo.pe" },
        headers: app.world().headers.headers,
      })
      expect(customer.status).not.toBe(200)
    })

    it("cannot be looked for: thirty links that lead nowhere lock the place", async () => {
      const address = newAddress()
      const statuses: number[] = []
      for (let i = 0; i < 32; i++) {
        statuses.push((await post("/auth/staff/invitation", { token: `no-${i}` }, from(address))).status)
      }
      expect(statuses.filter((status) => status === 404)).toHaveLength(30)
      expect(statuses.at(-1)).toBe(429)
    })
  })

  describe("a link to a new password", () => {
    const ask = (identifier: string, address = newAddress()) =>
      post("/auth/staff/emailpass/reset-password", { identifier }, from(address))
    const set = (token: string, given: string = GOOD, actor = "staff") =>
      post(`/auth/${actor}/emailpass/update`, { password: given }, from(newAddress()), token)

    it("comes by mail, sets the password, and ends every session", async () => {
      const { email } = app.staff().members.promoter
      const session = await signIn(email)
      const sent = mailsTo(email).length
      const asked = await ask(` ${email.toUpperCase()}`)
      expect(asked.status).toBe(201)
      const token = await mailedToken(
        email,
        sent + 1 - mailsTo(email).filter((m) => !/token=/.test(m)).length
      )
      expect((await set(token)).status).toBe(200)
      expect((await me(session)).status).toBe(401)
      expect((await password(email)).status).toBe(401)
      await signIn(email, GOOD)
      expect(await actions()).toEqual(
        expect.arrayContaining(["member.password_reset_requested", "member.password_reset"])
      )
      await eventually(async () => expect(mailsTo(email).at(-1)).toMatch(/con el enlace que le enviamos/))
      // What the log and the notifications keep opens nothing.
      const kept = await app.sql(
        "select n::text from notification n union all select a::text from audit_entry a"
      )
      expect(JSON.stringify(kept)).not.toContain(token)
    })

    it("works once, and stays good after a password that is too weak", async () => {
      const { email } = app.staff().members.trainer
      await ask(email)
      const token = await mailedToken(email)
      expect(await set(token, "123456789012")).toMatchObject({ status: 400, data: { code: "weak_password" } })
      expect((await set(token)).status).toBe(200)
      expect(await set(token, "otra frase larga y rara")).toMatchObject({
        status: 401,
        data: { code: "reset_invalid" },
      })
      await signIn(email, GOOD)
    })

    it("opens an account that others have locked by guessing", async () => {
      const { email } = app.staff().members.otherAdministrator
      for (let i = 0; i < 21; i++) await password(email, `wrong ${i}`)
      expect((await password(email)).status).toBe(429)
      await ask(email)
      expect((await set(await mailedToken(email))).status).toBe(200)
      expect((await password(email, GOOD)).status).toBe(200)
    })

    it("is answered alike, and at once, for an account and for none", async () => {
      const { email } = app.staff().members.auditor
      const create = jest.spyOn(app.container().resolve(Modules.AUTH), "createPasswordResetToken")
      const [known, unknown, nonsense] = [await ask(email), await ask("nadie@ejemplo.pe"), await ask("x")]
      expect([unknown.status, nonsense.status]).toEqual([known.status, known.status])
      expect([unknown.data, nonsense.data]).toEqual([known.data, known.data])
      await mailedToken(email)
      expect(create).toHaveBeenCalledTimes(1)
      create.mockRestore()
    })

    it("is not sent to suspended members, nor more than three times an hour", async () => {
      const { email } = app.staff().members.secondAdministrator
      for (let i = 0; i < 6; i++) expect((await ask(email)).status).toBe(201)
      await mailedToken(email, 3)
      const suspended = app.staff().members.curator
      await app.sql("update staff_member set status = 'suspended' where id = ?", [suspended.id])
      await ask(suspended.email)
      await new Promise((resolve) => setTimeout(resolve, 500))
      expect(mailsTo(email).filter((text) => /token=/.test(text))).toHaveLength(3)
      expect(mailsTo(suspended.email).filter((text) => /token=/.test(text))).toEqual([])
    })

    it("is refused from a place that asks for many", async () => {
      const address = newAddress()
      const statuses: number[] = []
      for (let i = 0; i < 22; i++) statuses.push((await ask(`persona${i}@ejemplo.pe`, address)).status)
      expect(statuses.filter((status) => status === 201)).toHaveLength(20)
      expect(statuses.at(-1)).toBe(429)
    })

    it("is no session, and a session is no link", async () => {
      const { operator } = app.staff().members
      await ask(operator.email)
      const token = await mailedToken(operator.email)
      expect((await me(token)).status).toBe(401)
      expect((await set(await signIn(operator.email))).status).toBe(401)
      const forged = tokenOf(app.container(), {
        actor_type: "staff",
        actor_id: operator.id,
        auth_identity_id: operator.identityId,
      })
      expect((await set(forged)).status).toBe(401)
      expect((await set("")).status).toBe(401)
    })

    it("of a buyer does not set a member's password past the rules for staff", async () => {
      const { email } = app.staff().members.operator
      const { jti } = await app
        .container()
        .resolve(Modules.AUTH)
        .createPasswordResetToken({ provider: "emailpass", entity_id: email })
      const { http } = app.container().resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
      const token = generateJwtToken(
        { entity_id: email, provider: "emailpass", actor_type: "customer", purpose: "reset" },
        { secret: http.jwtSecret, expiresIn: "5m", jwtOptions: { ...http.jwtOptions, jwtid: jti } }
      )
      for (const actor of ["customer", "staff", "user"]) {
        expect([actor, (await set(token, "1", actor)).status]).toEqual([actor, 401])
      }
      await signIn(email)
    })

    it("works whatever strangers ask for the same e-mail as somebody else's", async () => {
      const { email } = app.staff().members.trainer
      const sent = mailsTo(email).filter((mail) => /token=/.test(mail)).length
      await ask(email)
      const token = await mailedToken(email, sent + 1)
      for (const actor of ["customer", "user", "STAFF"]) {
        const { status, data } = await post(`/auth/${actor}/emailpass/reset-password`, { identifier: email })
        expect([actor, status, data]).toEqual([actor, 201, "Created"])
      }
      expect((await set(token)).status).toBe(200)
    })
  })

  it("a password is changed by who knows it, ends the other sessions, and is mailed", async () => {
    const { email } = app.staff().members.operator
    const [here, there] = [await signIn(email), await signIn(email)]
    const change = (current_password: string, new_password: string) =>
      post("/staff/me/password", { current_password, new_password }, from(newAddress()), here)
    expect(await change(PASSWORD, "Persona operator 1")).toMatchObject({
      status: 400,
      data: { code: "weak_password" },
    })
    expect((await change(PASSWORD, GOOD)).status).toBe(200)
    expect([(await me(here)).status, (await me(there)).status]).toEqual([200, 401])
    await signIn(email, GOOD)
    expect(await actions()).toContain("member.password_changed")
    expect(mailsTo(email).at(-1)).toMatch(/se cerraron sus otras sesiones/)
  })
})
