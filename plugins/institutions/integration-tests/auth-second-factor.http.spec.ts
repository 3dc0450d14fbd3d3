import { Modules } from "@medusajs/framework/utils"
import { describeStaffApp } from "../../../backend/integration-tests/describe-staff-app"
import {
  type MemberName,
  openSession,
  PASSWORD,
  tokenOf,
} from "../../../backend/integration-tests/staff-world"
import { totpCode } from "../../../seed/src/totp-code"
import { authSteps, codes, mailsTo, newAddress } from "./auth-steps"

describeStaffApp("the second factor of staff", (app) => {
  const { signIn, password, answer, enrol, me, post } = authSteps(app)
  // Known once the world is built, which is after these lines.
  const person = (name: MemberName) => ({
    get email() {
      return app.staff().members[name].email
    },
    get id() {
      return app.staff().members[name].id
    },
    get identityId() {
      return app.staff().members[name].identityId
    },
  })
  const [operator, curator, treasurer] = [person("operator"), person("curator"), person("treasurer")]
  const wrongCode = { status: 400, data: { code: "wrong_code" } }
  const actions = async () =>
    (await app.sql("select action from audit_entry order by seq")).map(({ action }) => action)

  it("is asked for after the password; until then there is no session, only a token for the challenge", async () => {
    const { status, data } = await password(curator.email)
    expect(status).toBe(200)
    const { token, mfa_required, mfa_challenge } = data as Record<string, { id: string; methods: string[] }>
    expect(mfa_required).toBe(true)
    expect(mfa_challenge!.methods).toEqual(["totp"])
    expect((await me(String(token))).status).toBe(401)
    expect((await app.as(String(token), "/auth/mfa/factors")).status).toBe(401)
    expect((await post("/auth/mfa/recovery-codes", {}, {}, String(token))).status).toBe(401)
  })

  it("opens the session when its code is right", async () => {
    const { status, data } = await answer(curator.email, totpCode(app.staff().totpSecret))
    expect(status).toBe(200)
    const { token } = data as { token: string }
    expect((await app.as(token, "/staff/workshops")).status).toBe(200)
    const { second_factor } = ((await me(token)).data as { staff: { second_factor: Record<string, string> } })
      .staff
    expect(second_factor).toMatchObject({ required: true, enabled: true, recovery_codes_left: 0 })
    expect(Date.parse(second_factor.fresh_until!) - Date.parse(second_factor.shown_at!)).toBe(600_000)
  })

  describe("works once", () => {
    it("at the door: a replayed code is a wrong code", async () => {
      const { now, next } = codes(app.staff().totpSecret)
      expect((await answer(curator.email, now)).status).toBe(200)
      expect(await answer(curator.email, now)).toMatchObject(wrongCode)
      expect((await answer(curator.email, next)).status).toBe(200)
    })

    it("when it comes ten times at once", async () => {
      const code = totpCode(app.staff().totpSecret)
      const first = await password(curator.email)
      const second = await password(curator.email)
      const tries = [first, second].flatMap(({ data }) => {
        const { token, mfa_challenge } = data as { token: string; mfa_challenge: { id: string } }
        const path = `/auth/mfa/challenges/${mfa_challenge.id}/verify`
        return [1, 2].map(() => post(path, { method: "totp", code }, {}, token))
      })
      const statuses = (await Promise.all(tries)).map(({ status }) => status)
      expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    })

    it("as a fresh proof, also after the door", async () => {
      const { now, next } = codes(app.staff().totpSecret)
      const token = String(((await answer(curator.email, now)).data as { token: string }).token)
      await app.sql("update staff_session set second_factor_at = now() - interval '11 minutes'")
      const show = (given: string) =>
        post("/staff/me/second-factor", { method: "totp", code: given }, {}, token)
      expect(await show(now)).toMatchObject(wrongCode)
      expect((await show(next)).status).toBe(200)
      expect(await show(next)).toMatchObject(wrongCode)
    })

    it("for buyers as well", async () => {
      const auth = app.container().resolve(Modules.AUTH)
      const { authIdentity } = await auth.register("emailpass", {
        body: { email: "compra@ejemplo.pe", password: PASSWORD },
      })
      await auth.updateAuthIdentities({ id: authIdentity!.id, app_metadata: { customer_id: "cus_1" } })
      const { mfa, secret } = await auth.startAuthMfa({
        auth_identity_id: authIdentity!.id,
        provider: "totp",
      })
      const { now: code } = codes(secret!)
      await auth.verifyAuthMfa({ id: mfa.id, code })
      const open = async () => {
        const { data } = await post("/auth/customer/emailpass", {
          email: "compra@ejemplo.pe",
          password: PASSWORD,
        })
        const { token, mfa_challenge } = data as { token: string; mfa_challenge: { id: string } }
        const path = `/auth/mfa/challenges/${mfa_challenge.id}/verify`
        return await post(path, { method: "totp", code }, {}, token)
      }
      expect((await open()).status).toBe(200)
      expect(await open()).toMatchObject(wrongCode)
    })
  })

  it("is locked after five wrong codes, through any number of challenges, also for the right one", async () => {
    // An account of its own: what is locked stays so in memory, in the tests that follow too.
    const { email } = app.staff().members.auditor
    const { next } = await enrol(await signIn(email))
    for (let i = 0; i < 5; i++) {
      expect(await answer(email, String(100_000 + i))).toMatchObject(wrongCode)
    }
    const refused = await answer(email, next)
    expect(refused).toMatchObject({ status: 429, data: { code: "too_many_attempts" } })
    expect(Number(refused.headers["retry-after"])).toBe(900)
  })

  describe("being set up", () => {
    it("comes before any work where the role requires it", async () => {
      const token = await signIn(treasurer.email)
      expect(await app.as(token, "/staff/ledger/accounts")).toMatchObject({
        status: 403,
        data: { code: "second_factor_required" },
      })
      expect((await me(token)).status).toBe(200)
    })

    it("counts as shown here, ends the other sessions, is recorded and mailed", async () => {
      const [here, there] = [await signIn(treasurer.email), await signIn(treasurer.email)]
      const { next } = await enrol(here)
      expect((await app.as(here, "/staff/ledger/accounts")).status).toBe(200)
      expect((await me(there)).status).toBe(401)
      expect(await actions()).toContain("member.second_factor_enabled")
      expect(mailsTo(treasurer.email).at(-1)).toMatch(/Se cerraron/)
      expect((await answer(treasurer.email, next)).status).toBe(200)
    })

    it("can be begun again, shows the member's own e-mail, and takes nobody's words for it", async () => {
      const token = await signIn(treasurer.email)
      await post("/auth/mfa/factors", { provider: "totp" }, {}, token)
      const again = await post("/auth/mfa/factors", { provider: "totp", issuer: "x", label: "y" }, {}, token)
      expect(again.status).toBe(200)
      const { otpauth_url } = again.data as { otpauth_url: string }
      expect(decodeURIComponent(otpauth_url)).toContain(`Tejido:${treasurer.email}`)
    })

    it("is of the one kind that there is", async () => {
      const token = await signIn(treasurer.email)
      for (const provider of ["sms", "constructor", "recovery_code"]) {
        expect(await post("/auth/mfa/factors", { provider }, {}, token)).toMatchObject({
          status: 400,
          data: { code: "unknown_factor" },
        })
      }
    })

    it("takes no code twice, not even the one it was set up with", async () => {
      const { now } = await enrol(await signIn(treasurer.email))
      expect(await answer(treasurer.email, now)).toMatchObject(wrongCode)
    })

    it("asks for a live session, not for a token alone", async () => {
      const token = await signIn(treasurer.email)
      await app.as(token, { method: "DELETE", path: "/staff/me/session" })
      for (const [method, path, body] of [
        ["GET", "/auth/mfa/factors", undefined],
        ["POST", "/auth/mfa/factors", { provider: "totp" }],
        ["POST", "/auth/mfa/factors/authmfa_x/verify", { code: "123456" }],
        ["DELETE", "/auth/mfa/factors/authmfa_x", {}],
        ["POST", "/auth/mfa/recovery-codes", {}],
      ] as const) {
        expect([path, (await app.as(token, { method, path, body })).status]).toEqual([path, 401])
      }
    })

    it("is not to be had with a token of the same person as a buyer", async () => {
      const token = tokenOf(app.container(), {
        actor_type: "customer",
        actor_id: "cus_1",
        auth_identity_id: curator.identityId,
      })
      expect((await post("/auth/mfa/recovery-codes", {}, {}, token)).status).toBe(401)
      expect((await app.as(token, "/auth/mfa/factors")).status).toBe(401)
    })
  })

  describe("its recovery codes", () => {
    const renew = (token: string) => post("/auth/mfa/recovery-codes", {}, {}, token)

    it("come with a fresh proof only, and open the door once each", async () => {
      const session = await openSession(app.container(), curator, new Date(Date.now() - 11 * 60_000))
      expect(await renew(session)).toMatchObject({
        status: 403,
        data: { code: "fresh_second_factor_required" },
      })
      await post(
        "/staff/me/second-factor",
        { method: "totp", code: totpCode(app.staff().totpSecret) },
        {},
        session
      )
      const { status, data } = await renew(session)
      expect(status).toBe(200)
      const [code] = (data as { recovery_codes: string[] }).recovery_codes as [string]
      expect((data as { recovery_codes: string[] }).recovery_codes).toHaveLength(10)
      expect(mailsTo(curator.email).at(-1)).toMatch(/anteriores ya no sirven/)
      const open = async () => {
        const { data: first } = await password(curator.email)
        const { token, mfa_challenge } = first as { token: string; mfa_challenge: { id: string } }
        const path = `/auth/mfa/challenges/${mfa_challenge.id}/verify`
        return await post(path, { method: "recovery_code", code: ` ${code.toUpperCase()}` }, {}, token)
      }
      const opened = await open()
      expect(opened.status).toBe(200)
      expect(await open()).toMatchObject(wrongCode)
      const { staff } = (await me((opened.data as { token: string }).token)).data as {
        staff: { second_factor: { recovery_codes_left: number } }
      }
      expect(staff.second_factor.recovery_codes_left).toBe(9)
      expect(await actions()).toContain("member.recovery_codes_generated")
    })

    it("need a second factor", async () => {
      const session = await openSession(app.container(), operator, new Date())
      expect(await renew(session)).toMatchObject({ status: 400, data: { code: "no_second_factor" } })
    })
  })

  describe("being turned off", () => {
    const factorOf = async (token: string) =>
      (
        (await app.as(token, "/auth/mfa/factors")).data as { mfa_factors: { id: string; status: string }[] }
      ).mfa_factors.find(({ status }) => status === "enabled")!.id
    const disable = async (token: string, body: object) =>
      await app.as(token, { method: "DELETE", path: `/auth/mfa/factors/${await factorOf(token)}`, body })

    it("is not possible where the role requires it, with the right code either", async () => {
      const token = await openSession(app.container(), curator, new Date())
      const code = totpCode(app.staff().totpSecret)
      expect(await disable(token, { method: "totp", code })).toMatchObject({
        status: 403,
        data: { code: "second_factor_mandatory" },
      })
    })

    it("takes a code, ends the other sessions and the recovery codes, is recorded and mailed", async () => {
      const token = await signIn(operator.email)
      const { now, next } = await enrol(token)
      expect((await post("/auth/mfa/recovery-codes", {}, {}, token)).status).toBe(200)
      const other = await openSession(app.container(), operator, new Date())
      expect((await disable(token, {})).status).toBe(400)
      expect(await disable(token, { method: "totp", code: "000000" })).toMatchObject(wrongCode)
      expect(await disable(token, { method: "totp", code: now })).toMatchObject(wrongCode)
      expect((await disable(token, { method: "totp", code: next })).status).toBe(200)
      expect([(await me(token)).status, (await me(other)).status]).toEqual([200, 401])
      expect(await app.sql("select id from auth_mfa_recovery_code")).toEqual([])
      expect(await actions()).toContain("member.second_factor_disabled")
      expect(mailsTo(operator.email).at(-1)).toMatch(/ya no pide/)
      await signIn(operator.email)
    })

    it("is nobody else's business", async () => {
      const id = await factorOf(await openSession(app.container(), curator, new Date()))
      const token = await signIn(operator.email)
      const path = `/auth/mfa/factors/${id}`
      const code = totpCode(app.staff().totpSecret)
      expect((await app.as(token, { method: "DELETE", path, body: { method: "totp", code } })).status).toBe(
        404
      )
      expect(
        (await post(`${path}/verify`, { code }, { "x-forwarded-for": newAddress() }, token)).status
      ).toBe(404)
    })
  })
})
