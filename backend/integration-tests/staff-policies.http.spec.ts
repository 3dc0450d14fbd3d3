import { describeStaffApp } from "./describe-staff-app"
import { nextPolicy, waitingPolicy } from "./examples/policies"
import type { MemberName } from "./staff-world"

type Rules = { igv: { rate_bp: number }; modes: Record<string, { deductions?: object[] }> } & Record<
  string,
  unknown
>
type Policy = Record<string, unknown> & { id: string; state: string; version: number }

describeStaffApp("the rules of allocation", (app) => {
  const token = (name: MemberName) => app.staff().members[name].tokens.fresh
  const get = (path: string) => app.as(token("treasurer"), path)
  const post = (path: string, body: unknown) => app.as(token("treasurer"), { method: "POST", path, body })
  const policies = async (query = "") =>
    ((await get(`/staff/policies${query}`)).data as { policies: Policy[] }).policies
  const v1 = async () => (await policies("?state=in_force"))[0]!.rules as Rules

  it("shows the version in force, with its grounds, to who may read it", async () => {
    const [policy, ...others] = await policies()
    expect(others).toEqual([])
    expect(policy).toMatchObject({
      ...{ id: "policy_v1", version: 1, state: "in_force", valid_until: null, proposed_by: null },
      rules: { income_split: { maker_bp: 7000, reparation_bp: 2000, inpe_bp: 1000 } },
    })
    expect((await app.as(token("operator"), "/staff/policies")).status).toBe(403)
  })

  it("takes a proposal, which nobody approves alone, and puts in force what somebody else proposed", async () => {
    const { valid_from } = await nextPolicy(app)
    const rules = await v1()
    rules.igv.rate_bp = 1700
    const body = { rules, valid_from, note: "La tasa del IGV baja por ley" }
    const made = await post("/staff/policies", body)
    expect(made).toMatchObject({
      status: 201,
      data: { policy: { version: 2, state: "proposed", valid_from: `${valid_from}T05:00:00.000Z` } },
    })
    const { id } = (made.data as { policy: Policy }).policy
    expect(await post(`/staff/policies/${id}/approve`, {})).toMatchObject({
      ...{ status: 409, data: { code: "same_person" } },
    })
    expect(await post("/staff/policies", body)).toMatchObject({
      status: 409,
      data: { code: "policy_proposed" },
    })
    expect(await post(`/staff/policies/${id}/withdraw`, { note: "Mejor otra" })).toMatchObject({
      data: { policy: { state: "withdrawn", decision_note: "Mejor otra" } },
    })

    const theirs = await waitingPolicy(app, "smem_other")
    expect(await post(`/staff/policies/${theirs}/approve`, { note: "Conforme" })).toMatchObject({
      data: { policy: { id: theirs, state: "future", version: 2, decided_by: { name: expect.any(String) } } },
    })
    expect((await policies()).map(({ version, state }) => [version, state])).toEqual(
      expect.arrayContaining([
        [2, "future"],
        [2, "withdrawn"],
        [1, "in_force"],
      ])
    )
    expect(await get("/staff/policies/policy_v2")).toMatchObject({ data: { policy: { id: theirs } } })
    const audited = await app.sql("select action from audit_entry where action like 'policy.%' order by seq")
    expect(audited.map(({ action }) => action)).toEqual([
      ...["policy.proposed", "policy.withdrawn", "policy.approved"],
    ])
  })

  it("asks for the second factor anew to put rules in force", async () => {
    const id = await waitingPolicy(app, "smem_other")
    const { stale } = app.staff().members.treasurer.tokens
    expect(
      await app.as(stale, { method: "POST", path: `/staff/policies/${id}/approve`, body: {} })
    ).toMatchObject({ status: 403, data: { code: "fresh_second_factor_required" } })
  })

  it("refuses bad rules whole, with every reason, and keeps nothing", async () => {
    const { valid_from } = await nextPolicy(app)
    const rules = await v1()
    const training = rules.modes.training!
    const [materials] = training.deductions as Record<string, unknown>[]
    rules.igv.rate_bp = 10_001
    training.deductions = [
      { ...materials, rate_bp: 25.125 },
      { ...materials, code: "tools", rate_bp: -1 },
      { ...materials, code: "payment_fee", rate_bp: 1, floor: 500, cap: 100, per: "unit" },
      {
        ...materials,
        code: "rent",
        rate_bp: 1,
        cap: 1e15,
        per: "line",
        label: { es: "Alquiler", en: "Rent" },
      },
    ]
    Object.assign(rules, { bonus: true })
    const answer = await post("/staff/policies", {
      rules,
      valid_from: "2020-01-01",
      note: "Todo mal escrito",
    })
    expect(answer).toMatchObject({ status: 400, data: { code: "invalid_policy" } })
    const { message } = answer.data as { message: string }
    for (const place of [
      "rules.igv.rate_bp",
      "rules.modes.training.deductions.0.rate_bp",
      "rules.modes.training.deductions.1.rate_bp",
      "rules.modes.training.deductions.2.cap",
      "rules.modes.training.deductions.3.cap",
      "valid_from",
    ]) {
      expect(message).toContain(`${place}: `)
    }
    expect(message).toContain("bonus")
    const reversed = { rules: await v1(), valid_from: "2026-02-30", note: "Un día que no existe" }
    expect(await post("/staff/policies", reversed)).toMatchObject({ status: 400 })
    expect(await post("/staff/policies", { ...reversed, valid_from, note: "corto" })).toMatchObject({
      status: 400,
    })
    expect(await policies("?state=proposed")).toEqual([])
  })

  it("simulates: price in, everybody's céntimos out, kept rules against typed ones", async () => {
    const against = await v1()
    against.modes.inpe_workshop!.deductions = []
    const sale = { price: 11800, quantity: 1, mode: "inpe_workshop", makers: [6000, 4000] }
    const { data, status } = await post("/staff/policies/simulate?locale=en", {
      ...{ ...sale, policy: { version: 1 }, against: { rules: against } },
    })
    expect(status).toBe(200)
    const { simulation } = data as { simulation: { lines: Record<string, unknown>[]; makers: object[] } }
    const line = (party: string) => simulation.lines.find((found) => found.party === party)
    expect(line("materials")).toMatchObject({ amount: 2500, against_amount: 0, label: "Workshop materials" })
    expect(line("tax_igv")).toMatchObject({ amount: 1800, against_amount: 1800 })
    expect(line("maker_family")).toMatchObject({ amount: 5250, against_amount: 7000 })
    expect(simulation.makers).toEqual([
      { share_bp: 6000, income: 4500, against_income: 6000, maker: 3150, reparation: 900, inpe: 450 },
      { share_bp: 4000, income: 3000, against_income: 4000, maker: 2100, reparation: 600, inpe: 300 },
    ])
    for (const bad of [
      { makers: [6000, 4001] },
      { price: 0.5 },
      { price: -1 },
      { price: 1e15 },
      { policy: { version: 1, rules: against } },
    ]) {
      expect(
        await post("/staff/policies/simulate", { ...sale, policy: { version: 1 }, ...bad })
      ).toMatchObject({
        status: 400,
      })
    }
    expect(await post("/staff/policies/simulate", { ...sale, policy: { version: 9 } })).toMatchObject({
      status: 404,
    })
  })
})
