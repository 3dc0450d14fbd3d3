import { createHmac } from "node:crypto"
import { describeStaffApp } from "../../../backend/integration-tests/describe-staff-app"
import { openSession, PASSWORD, tokenOf } from "../../../backend/integration-tests/staff-world"
import forgetSignIns from "../src/jobs/forget-sign-ins"
import { authSteps, newAddress } from "./auth-steps"

const endedDaysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url")

/** A token that somebody wrote by hand. */
function handmade(header: object, claims: object, secret: string | null): string {
  const text = `${base64url(header)}.${base64url(claims)}`
  const signature = secret === null ? "" : createHmac("sha256", secret).update(text).digest("base64url")
  return `${text}.${signature}`
}

describeStaffApp("staff tokens", (app) => {
  const { signIn, password, me, post } = authSteps(app)
  const operator = () => app.staff().members.operator
  const claims = () => ({
    actor_id: operator().id,
    actor_type: "staff",
    auth_identity_id: operator().identityId,
    app_metadata: { staff_id: operator().id },
    exp: Math.floor(Date.now() / 1000) + 3600,
  })
  const ended = { type: "unauthorized", code: "session_ended", message: "Sign in to continue" }

  it("open the panel when they come from the door, and tell who is there", async () => {
    const { status, data } = await me(await signIn(` ${operator().email.toUpperCase()} `))
    expect(status).toBe(200)
    expect(data).toMatchObject({
      staff: {
        email: operator().email,
        role: { code: "operator", name: "Operador de establecimiento" },
        establishment_ids: operator().establishmentIds,
        second_factor: { required: false, enabled: false, shown_at: null, recovery_codes_left: null },
        session: { idle_minutes: 30 },
      },
    })
    const { menu } = data as { menu: { code: string; label: string }[] }
    expect(menu.map(({ code }) => code)).toEqual([
      "home",
      "listings",
      "fairs",
      "enquiries",
      "dispatches",
      "stock",
      "lots",
      "certificates",
      "workshops",
      "establishments",
      "artisans",
      "consents",
      "registrations",
      "competences",
      "trainings",
      "terms",
      "statements",
    ])
    const english = await app.as(await signIn(operator().email), "/staff/me?locale=en")
    expect(english.data).toMatchObject({ staff: { role: { name: "Establishment operator" } } })
  })

  it("are each their own, also of one person in one second", async () => {
    const tokens = await Promise.all([1, 2, 3].map(() => signIn(operator().email)))
    expect(new Set(tokens).size).toBe(3)
    await app.as(tokens[0]!, { method: "DELETE", path: "/staff/me/session" })
    expect((await me(tokens[0]!)).status).toBe(401)
    expect((await me(tokens[1]!)).status).toBe(200)
  })

  describe("are refused", () => {
    it.each<[string, () => string | null]>([
      ["when there is none", () => null],
      ["when they are no token", () => "not-a-token"],
      ["when signed with another secret", () => handmade({ alg: "HS256" }, claims(), "another secret")],
      ["when not signed (alg none)", () => handmade({ alg: "none" }, claims(), null)],
      ["when not signed, in capitals", () => handmade({ alg: "NONE" }, claims(), null)],
      ["when signed well, but never given out", () => handmade({ alg: "HS256" }, claims(), "test-jwt")],
      [
        "when expired",
        () => handmade({ alg: "HS256" }, { ...claims(), exp: Math.floor(Date.now() / 1000) - 1 }, "test-jwt"),
      ],
      ["when a buyer's", () => app.staff().customerToken],
      ["when an admin's", () => app.staff().userToken],
    ])("%s", async (_why, token) => {
      expect(await me(token())).toMatchObject({ status: 401, data: ended })
      expect((await app.as(token(), "/staff/members")).status).toBe(401)
    })

    it("when a buyer's token stands in the session's row", async () => {
      const scope = app.container()
      const token = tokenOf(scope, {
        actor_type: "customer",
        actor_id: operator().id,
        auth_identity_id: operator().identityId,
      })
      await openSession(scope, operator(), null)
      await app.sql(
        "update staff_session set token_hash = encode(sha256(?::bytea), 'hex') where id = (select max(id) from staff_session)",
        [token]
      )
      expect((await me(token)).status).toBe(401)
    })

    it("when the member was suspended, from the next request on, and at the door", async () => {
      const token = await signIn(operator().email)
      await app.sql("update staff_member set status = 'suspended' where id = ?", [operator().id])
      expect(await me(token)).toMatchObject({ status: 401, data: ended })
      const right = await password(operator().email)
      const wrong = await password(operator().email, "this is not the password")
      const unknown = await password("nadie@ejemplo.pe")
      expect(right.status).toBe(401)
      expect([wrong.data, unknown.data]).toEqual([right.data, right.data])
      expect([wrong.status, unknown.status]).toEqual([401, 401])
    })

    it("after signing out, here and everywhere", async () => {
      const [one, two] = [await signIn(operator().email), await signIn(operator().email)]
      expect((await app.as(one, { method: "DELETE", path: "/staff/me/session" })).status).toBe(200)
      expect((await me(one)).status).toBe(401)
      const three = await signIn(operator().email)
      expect((await app.as(two, { method: "DELETE", path: "/staff/me/sessions" })).status).toBe(200)
      expect([(await me(two)).status, (await me(three)).status]).toEqual([401, 401])
    })

    it("when idle for too long, and at the end of the day however busy", async () => {
      const token = await signIn(operator().email)
      const age = (change: string) => app.sql(`update staff_session set ${change}`)
      await age("last_seen_at = now() - interval '29 minutes'")
      expect((await me(token)).status).toBe(200)
      await age("last_seen_at = now() - interval '31 minutes'")
      expect(await me(token)).toMatchObject({ status: 401, data: ended })
      await age("last_seen_at = now(), expires_at = now() + interval '1 minute'")
      expect((await me(token)).status).toBe(200)
      await age("expires_at = now()")
      expect(await me(token)).toMatchObject({ status: 401, data: ended })
    })

    it("in the admin and in the shop", async () => {
      const token = await signIn(operator().email)
      for (const path of ["/admin/products", "/admin/users/me", "/admin/users"]) {
        expect([path, (await app.as(token, path)).status]).toEqual([path, 401])
      }
      const headers = app.world().headers.headers
      const customer = await app.as(token, { method: "GET", path: "/store/customers/me", headers })
      expect(customer.status).toBe(401)
      const account = await app.as(token, {
        method: "POST",
        path: "/store/customers",
        body: { email: "x@ejemplo.pe" },
        headers,
      })
      expect(account.status).toBe(401)
    })

    it("by Medusa's ways to live longer: refresh and session", async () => {
      const token = await signIn(operator().email)
      for (const path of ["/auth/token/refresh", "/auth/session"]) {
        expect(await post(path, {}, {}, token)).toMatchObject({
          status: 403,
          data: { code: "not_permitted" },
        })
      }
    })
  })

  it("are not given to who registers, however the address is written", async () => {
    const body = { email: "intrusa@ejemplo.pe", password: PASSWORD }
    for (const path of ["staff", "st%61ff", "STAFF", "Staff"]) {
      const made = await post(`/auth/${path}/emailpass/register`, body)
      if (made.status === 200) {
        // Another actor type than staff, of which nothing opens.
        expect((await me((made.data as { token: string }).token)).status).toBe(401)
      }
    }
    expect((await post("/auth/staff/emailpass/register", body)).status).toBe(403)
    expect((await post("/auth/st%61ff/emailpass/register", body)).status).toBe(403)
    expect((await password("intrusa@ejemplo.pe")).status).toBe(401)
  })

  it("come from the same door, however its address is written", async () => {
    const open = { email: operator().email, password: PASSWORD }
    for (const path of ["/auth/st%61ff/emailpass", "/auth/staff/emailp%61ss", "/auth/staff/emailpass/"]) {
      const { status, data } = await post(path, open, { "x-forwarded-for": newAddress() })
      expect([path, status]).toEqual([path, 200])
      expect((await me((data as { token: string }).token)).status).toBe(200)
    }
    expect(
      Number(
        (
          await app.sql("select count(*) from audit_entry where action = 'session.opened' and actor_id = ?", [
            operator().id,
          ])
        )[0]!.count
      )
    ).toBeGreaterThanOrEqual(3)
  })

  it.each([
    [{ email: "a@b.pe" }],
    [{ email: ["a@b.pe"], password: PASSWORD }],
    [{ email: { $ne: "" }, password: PASSWORD }],
    [{ email: "a@b.pe", password: "x".repeat(10_000) }],
    [{}],
  ])("cost nothing and open nothing with %j", async (body) => {
    expect((await post("/auth/staff/emailpass", body)).status).toBe(400)
  })

  it("show where one is signed in, and end one other place; nobody else's", async () => {
    const [here, there] = [await signIn(operator().email), await signIn(operator().email)]
    const { data } = await app.as(here, "/staff/me/sessions")
    const { sessions } = data as { sessions: { id: string; current: boolean }[] }
    expect(sessions.filter(({ current }) => current)).toHaveLength(1)
    const thereId = ((await me(there)).data as { staff: { session: { id: string } } }).staff.session.id
    const foreign = await signIn(app.staff().members.promoter.email)
    const path = `/staff/me/sessions/${thereId}`
    expect((await app.as(foreign, { method: "DELETE", path })).status).toBe(404)
    expect((await app.as(here, { method: "DELETE", path })).status).toBe(200)
    expect([(await me(there)).status, (await me(here)).status]).toEqual([401, 200])
    expect((await app.as(here, { method: "DELETE", path })).status).toBe(404)
  })

  it("leave nothing behind after 90 days, nor what counted attempts and used codes", async () => {
    const [old, recent, live] = [1, 2, 3].map((n) => ({ n, id: `sess_${n}` }))
    for (const { id } of [old!, recent!, live!]) {
      await app.sql(
        `insert into staff_session (id, member_id, token_hash, last_seen_at, expires_at, ended_at, ended_by)
         values (?, ?, ?, now(), now() + interval '1 hour', ?::timestamptz, ?)`,
        [
          id,
          operator().id,
          id,
          ...(id === live!.id ? [null, null] : [endedDaysAgo(id === old!.id ? 91 : 89), "sign_out"]),
        ]
      )
    }
    await app.sql(
      "insert into staff_used_code values ('a', 'old', now() - interval '1 second'), ('a', 'new', now() + interval '1 minute')"
    )
    await app.sql(
      "insert into staff_attempt values ('old', 1, 1000), ('new', 1, (extract(epoch from now()) * 1000 + 60000)::bigint)"
    )
    await forgetSignIns(app.container())
    const left = async (statement: string) => (await app.sql(statement)).map(({ id }) => id)
    expect(await left("select id from staff_session where id like 'sess__' order by id")).toEqual([
      "sess_2",
      "sess_3",
    ])
    expect(await left("select code_hash as id from staff_used_code where auth_identity_id = 'a'")).toEqual([
      "new",
    ])
    expect(await left("select key as id from staff_attempt where key in ('old', 'new')")).toEqual(["new"])
  })

  it("let members change their own name and language, and nothing else", async () => {
    const token = await signIn(operator().email)
    const changed = await post("/staff/me", { name: " Rosa  ", locale: "en" }, {}, token)
    expect(changed.data).toMatchObject({
      staff: { name: "Rosa", locale: "en", role: { name: "Establishment operator" } },
    })
    for (const body of [
      { role_code: "administrator" },
      { name: "" },
      { locale: "fr" },
      { email: "x@y.pe" },
    ]) {
      expect((await post("/staff/me", body, {}, token)).status).toBe(400)
    }
    const [entry] = await app.sql("select * from audit_entry order by seq desc limit 1")
    expect(entry).toMatchObject({ action: "member.updated", after: { name: "Rosa", locale: "en" } })
  })
})
