import { Modules } from "@medusajs/framework/utils"
import { describeStaffApp } from "../../../backend/integration-tests/describe-staff-app"
import { eventually } from "../../../backend/integration-tests/eventually"
import { PASSWORD } from "../../../backend/integration-tests/staff-world"
import { authSteps, from, mailsTo, newAddress } from "./auth-steps"

describeStaffApp("guessing passwords of staff", (app) => {
  const { password, post, signIn } = authSteps(app)
  const { members } = { members: () => app.staff().members }
  const wrong = (email: string, address = newAddress()) => password(email, `wrong ${Math.random()}`, address)
  const lockEntries = () => app.sql("select * from audit_entry where action = 'member.locked' order by seq")

  it("five times from one place locks the account there, for the right password too, and nowhere else", async () => {
    const { email } = members().promoter
    const address = newAddress()
    for (let i = 0; i < 5; i++) expect((await wrong(email, address)).status).toBe(401)
    const refused = await password(email, PASSWORD, address)
    expect(refused).toMatchObject({ status: 429, data: { code: "too_many_attempts" } })
    expect(Number(refused.headers["retry-after"])).toBe(900)
    expect((await password(email, PASSWORD, address)).status).toBe(429)
    expect((await password(members().operator.email, PASSWORD, address)).status).toBe(200)
    expect((await password(email)).status).toBe(200)
  })

  it("is recorded once and mailed to the account's owner once", async () => {
    const { email, id } = members().trainer
    const address = newAddress()
    for (let i = 0; i < 9; i++) await wrong(email, address)
    await eventually(async () => expect(mailsTo(email)).toHaveLength(1))
    expect(mailsTo(email)[0]).toContain(address)
    const entries = await lockEntries()
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      actor_type: "anonymous",
      resource_id: id,
      address,
      after: { limit: "password-pair", minutes: 15 },
    })
  })

  it("costs no scrypt while locked", async () => {
    const { email } = members().treasurer
    const address = newAddress()
    for (let i = 0; i < 6; i++) await wrong(email, address)
    const authenticate = jest.spyOn(app.container().resolve(Modules.AUTH), "authenticate")
    try {
      for (let i = 0; i < 20; i++) expect((await password(email, PASSWORD, address)).status).toBe(429)
      expect(authenticate).not.toHaveBeenCalled()
    } finally {
      authenticate.mockRestore()
    }
  })

  it("starts over after a right one", async () => {
    const { email } = members().auditor
    const address = newAddress()
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 4; i++) expect((await wrong(email, address)).status).toBe(401)
      expect((await password(email, PASSWORD, address)).status).toBe(200)
    }
  })

  it("from everywhere, by any door and any spelling, locks the account everywhere", async () => {
    const { email } = members().otherOperator
    const doors = [
      "/auth/staff/emailpass",
      "/auth/customer/emailpass",
      "/auth/user/emailpass",
      "/auth/st%61ff/emailpass",
    ]
    const statuses: number[] = []
    for (let i = 0; i < 300; i++) {
      const spelling = i % 2 ? email.toUpperCase() : ` ${email}`
      const body = { email: spelling, password: `guess number ${i}` }
      statuses.push((await post(doors[i % doors.length]!, body, from(newAddress()))).status)
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(20)
    expect(statuses.filter((status) => status === 429)).toHaveLength(280)
    expect(await password(email)).toMatchObject({ status: 429, data: { code: "too_many_attempts" } })
    expect((await password(members().operator.email)).status).toBe(200)
  })

  it("of many accounts from one place locks the place, whoever it says it is", async () => {
    const address = newAddress()
    const statuses: number[] = []
    for (let i = 0; i < 103; i++) statuses.push((await wrong(`persona${i}@ejemplo.pe`, address)).status)
    expect(statuses.filter((status) => status === 401)).toHaveLength(100)
    expect((await password(members().operator.email, PASSWORD, address)).status).toBe(429)
    // Nobody tells of lock-outs of accounts that are not there.
    expect(await lockEntries()).toEqual([])
  })

  it("does not believe an address from anybody but the shop", async () => {
    const { email } = members().secondAdministrator
    const statuses: number[] = []
    for (let i = 0; i < 6; i++) {
      const headers = { "x-client-address": newAddress(), "x-shop-secret": "not the secret" }
      statuses.push((await post("/auth/staff/emailpass", { email, password: "wrong" }, headers)).status)
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
  })

  it("does the work of a password for every e-mail, also one that is not there or suspended", async () => {
    await app.sql("update staff_member set status = 'suspended' where id = ?", [members().curator.id])
    const time = async (email: string) => {
      const start = process.cpuUsage()
      expect((await wrong(email)).status).toBe(401)
      const { user } = process.cpuUsage(start)
      return user / 1000
    }
    // The work is scrypt's, some 60 ms of one core that Medusa saves itself for an e-mail it does not know; without
    // it each of these takes less than a quarter. CPU time and not the clock: other suites may be running.
    for (const email of ["nadie@ejemplo.pe", members().curator.email, members().operator.email]) {
      const spent = Math.min(await time(email), await time(email))
      expect([email, spent > 25]).toEqual([email, true])
    }
  })

  it("is not prepared by registering: one place finds out about twenty e-mails an hour", async () => {
    const register = (email: string, address: string) =>
      post("/auth/customer/emailpass/register", { email, password: PASSWORD }, from(address))
    const address = newAddress()
    for (let i = 0; i < 20; i++) {
      expect((await register(members().operator.email, address)).status).toBe(401)
    }
    expect((await register(members().operator.email, address)).status).toBe(429)
    expect((await register("nadie@ejemplo.pe", address)).status).toBe(429)
    expect((await register("nadie@ejemplo.pe", newAddress())).status).toBe(200)
  })

  it("is refused and not let through when attempts cannot be counted", async () => {
    const { email } = members().operator
    await app.sql("alter table staff_attempt rename to staff_attempt_away")
    try {
      const refused = await password(email)
      expect(refused).toMatchObject({ status: 503, data: { code: "sign_in_unavailable" } })
      expect(refused.headers["retry-after"]).toBe("10")
    } finally {
      await app.sql("alter table staff_attempt_away rename to staff_attempt")
    }
    await signIn(email)
  })

  it("is no better with an open session", async () => {
    const token = await signIn(members().operator.email)
    const address = newAddress()
    const change = (current_password: string) =>
      post(
        "/staff/me/password",
        { current_password, new_password: "doce llamas cruzan el puente" },
        from(address),
        token
      )
    for (let i = 0; i < 5; i++) {
      expect(await change(`wrong ${i}`)).toMatchObject({ status: 400, data: { code: "wrong_password" } })
    }
    expect((await change(PASSWORD)).status).toBe(429)
  })
})
