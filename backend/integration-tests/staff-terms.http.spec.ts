import { inspect } from "node:util"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CANARY, canariesIn } from "./canary"
import { describeStaffApp } from "./describe-staff-app"
import { eventually } from "./eventually"
import {
  order,
  recordOrder,
  recordRelative,
  recordSignature,
  relative,
  sendTerms,
  terms,
} from "./examples/terms"
import { storePaper } from "./examples/vault"
import type { Factor, MemberName } from "./staff-world"

const reason = "Se comprueba un pago devuelto"
const SECRETS = /yanaqa|00219300|4815162|canaria@/i

describeStaffApp("staff terms", (app) => {
  const here = () => app.staff().here.artisanIds[1]!
  const there = () => app.staff().there.artisanIds[0]!
  const post = async (
    path: string,
    body: unknown,
    who: MemberName = "treasurer",
    factor: Factor = "fresh"
  ) => {
    const token = app.staff().members[who].tokens[factor]
    const { status, data } = await app.as(token, { method: "POST", path, body })
    return { status, data: data as Record<string, unknown> }
  }
  const get = async (path: string, who: MemberName = "treasurer") => {
    const { status, data } = await app.as(app.staff().members[who].tokens.fresh, path)
    return { status, data: data as Record<string, Record<string, unknown>[]> }
  }
  const list = async (query: string, who?: MemberName) =>
    (await get(`/staff/terms?${query}`, who)).data.terms!

  it("list one row for each artisan in reach, with what is missing, and nothing that is sealed", async () => {
    expect((await list("missing=terms")).map(({ code }) => code)).toEqual([
      "JUN-0001",
      "LUR-0001",
      "LUR-0002",
    ])
    await sendTerms(app, `/staff/artisans/${here()}/terms`, terms())
    await recordOrder(app, here())
    await recordSignature(app, here())
    const relativeWithout = relative({ account_kind: null, account: null, bank: null })
    const unpaid = await sendTerms(app, `/staff/artisans/${here()}/beneficiaries`, relativeWithout)
    await sendTerms(app, `/staff/artisans/${here()}/alimony-orders`, order(unpaid.id))
    const [row, ...others] = await list("situation=sentenced&account_state=open&missing=any")
    expect(others).toEqual([])
    expect(row).toMatchObject({
      ...{
        id: here(),
        code: "LUR-0002",
        situation: "sentenced",
        life_sentence: false,
        account_state: "open",
      },
      ...{ reparation_outstanding: 500_000, alimony_orders: 2, bank: "Banco de la Nación" },
      instruction: { family_parts: 1, savings: false },
      missing: ["beneficiary_account"],
    })
    expect((await list("", "operator")).map(({ code }) => code)).toEqual(["LUR-0001", "LUR-0002"])
    expect(await list("q=jun")).toHaveLength(1)
    const file = await app.as(app.staff().members.treasurer.tokens.fresh, "/staff/terms.csv")
    const everything = [await list(""), file.data]
    for (const path of ["terms", "alimony-orders", "instructions", "beneficiaries"]) {
      const { status, data } = await get(`/staff/artisans/${here()}/${path}`, "operator")
      expect({ path, status }).toEqual({ path, status: 200 })
      everything.push(data)
      expect((await get(`/staff/artisans/${there()}/${path}`, "operator")).status).toBe(404)
    }
    expect(JSON.stringify(everything)).not.toMatch(SECRETS)
  })

  it("are recorded, and answer with what is there then", async () => {
    const answer = await post(`/staff/artisans/${here()}/terms`, terms({ reparation_outstanding: 123_456 }))
    expect(answer).toMatchObject({
      status: 201,
      data: {
        terms: {
          ...{ valid_from: "2026-01-10", in_force: true, reparation_outstanding: 123_456 },
          ...{ reparation_outstanding_now: 123_456, has_account: true, has_reparation_case: true },
        },
      },
    })
    const paper = await storePaper(app, here(), "other")
    expect((await post(`/staff/artisans/${here()}/terms`, terms({ document_id: paper }))).status).toBe(201)
    expect((await get(`/staff/artisans/${here()}/terms`)).data.terms).toHaveLength(2)
    const relativeId = await recordRelative(app, here())
    const ordered = await post(
      `/staff/artisans/${here()}/alimony-orders`,
      order(relativeId, { kind: "percent", amount: null, percent_bp: 2500, ends_on: "2026-12-31" })
    )
    expect(ordered).toMatchObject({
      status: 201,
      data: {
        alimony_order: { kind: "percent", amount: null, percent_bp: 2500, beneficiary: { id: relativeId } },
      },
    })
    const { id } = ordered.data.alimony_order as { id: string }
    expect(
      await post(`/staff/alimony-orders/${id}/end`, { on: "2026-05-31", note: "Resolución 12" })
    ).toMatchObject({
      status: 200,
      data: { alimony_order: { ends_on: "2026-05-31", ended: true, state: "ended" } },
    })
    const signed = await recordSignature(app, here())
    expect(
      await post(`/staff/instructions/${signed}/revoke`, { on: "2026-04-30" }, "operator")
    ).toMatchObject({
      status: 200,
      data: { instruction: { revoked_on: "2026-04-30", state: "revoked", parts: [{ amount: 8_000 }] } },
    })
  })

  it.each<[string, object, string[]]>([
    ["terms", terms({ reparation_outstanding: 100.555 }), []],
    ["terms", terms({ reparation_outstanding: -1 }), []],
    ["terms", terms({ reparation_outstanding: undefined }), []],
    ["terms", terms({ reparation_outstanding: 1e300 }), []],
    ["terms", terms({ situation: CANARY.fullName }), []],
    ["terms", terms({ valid_from: "2026-02-30" }), []],
    ["terms", terms({ more: 1 }), []],
    [
      "terms",
      terms({ situation: "awaiting_sentence", account_state: "none" }),
      ["reparation_before_sentence", "account_not_open"],
    ],
    ["alimony-orders", order("benf_none", { percent_bp: 10 }), []],
    ["alimony-orders", order("benf_none", { kind: "percent", amount: null, percent_bp: 6001 }), []],
    [
      "alimony-orders",
      order("benf_none", { ends_on: "2026-01-31" }),
      ["unknown_beneficiary", "ends_before_start"],
    ],
    [
      "instructions",
      {
        ...{ signed_on: "2026-03-02", starts_on: "2026-03-01" },
        parts: [
          { destination: "savings", kind: "percent", percent_bp: 6000 },
          { destination: "savings", kind: "percent", percent_bp: 6000 },
        ],
      },
      ["starts_before_signature", "instruction_exceeds", "destination_twice"],
    ],
    [
      "instructions",
      { signed_on: "2026-03-02", starts_on: "2026-03-02", parts: [{ destination: "savings" }] },
      [],
    ],
    ["beneficiaries", relative({ relation: CANARY.dni }), []],
    [
      "beneficiaries",
      relative({ document_number: "481516", account: "yanaqa" }),
      ["invalid_document_number", "invalid_account_number"],
    ],
  ])("of %s are refused: %j", async (what, body, codes) => {
    const answer = await post(`/staff/artisans/${here()}/${what}`, body)
    expect(answer.status).toBe(400)
    const problems = (answer.data.problems ?? []) as { code: string }[]
    expect(problems.map(({ code }) => code)).toEqual(codes)
    if (codes.length) expect(answer.data.code).toBe(codes[0])
    expect(canariesIn(JSON.stringify(answer.data))).toEqual([])
    expect(JSON.stringify(answer.data)).not.toMatch(SECRETS)
    expect(await app.sql("select id from revenue_artisan_terms")).toEqual([])
  })

  describe("who a beneficiary is", () => {
    it("is read by whoever may, with a fresh second factor and a reason, and the log says all but who", async () => {
      const id = await recordRelative(app, here())
      const { status, data } = await post(`/staff/beneficiaries/${id}/read`, { reason })
      expect({ status, data }).toMatchObject({
        status: 200,
        data: { beneficiary: { full_name: "Canaria Secreta Yanaqa", account: "00219300004567", orders: [] } },
      })
      const entries = await app.sql(
        "select * from audit_entry where action like 'beneficiary.%' order by seq"
      )
      expect(entries).toMatchObject([
        { action: "beneficiary.recorded" },
        { action: "beneficiary.read", reason },
      ])
      expect(JSON.stringify(entries)).not.toMatch(SECRETS)
    })

    it.each<[MemberName, Factor, number, string]>([
      ["treasurer", "stale", 403, "fresh_second_factor_required"],
      ["operator", "fresh", 403, "not_permitted"],
      ["auditor", "fresh", 403, "not_permitted"],
    ])("is refused to %s with a second factor that is %s: %d %s", async (who, factor, status, code) => {
      const id = await recordRelative(app, here())
      const answer = await post(`/staff/beneficiaries/${id}/read`, { reason }, who, factor)
      expect(answer).toMatchObject({ status, data: { code } })
      expect(JSON.stringify(answer.data)).not.toMatch(SECRETS)
    })

    it("stays out of errors and logs, whatever goes wrong", async () => {
      const logger = app.container().resolve(ContainerRegistrationKeys.LOGGER)
      const logged: unknown[] = []
      const spies = (["error", "warn", "info", "debug"] as const).map((level) =>
        jest.spyOn(logger, level).mockImplementation((...said: unknown[]) => void logged.push(said))
      )
      await app.sql("alter table revenue_beneficiary add constraint broken check (key_id = 'x') not valid")
      try {
        const path = `/staff/artisans/${here()}/beneficiaries`
        const answers = [
          await post(path, relative()),
          await post(path, { ...relative(), x: 1 }),
          await post(path, relative({ full_name: "Canaria Yanaqa 7" })),
        ]
        expect(answers.map(({ status }) => status)).toEqual([500, 400, 400])
        expect(JSON.stringify(answers)).not.toMatch(SECRETS)
        expect(inspect(logged, { depth: 12, maxArrayLength: null })).not.toMatch(SECRETS)
      } finally {
        spies.forEach((spy) => spy.mockRestore())
        await app.sql("alter table revenue_beneficiary drop constraint broken")
      }
    })
  })

  it("say that somebody left prison as soon as that is recorded", async () => {
    await sendTerms(app, `/staff/artisans/${here()}/terms`, terms())
    const today = new Date().toLocaleDateString("sv-SE", { timeZone: "America/Lima" })
    expect((await post(`/staff/artisans/${here()}/release`, { on: today }, "curator")).status).toBe(200)
    await eventually(async () => {
      const [version] = (await get(`/staff/artisans/${here()}/terms`)).data.terms!
      expect(version).toMatchObject({
        ...{ situation: "released", valid_from: today, account_state: "closed", has_account: false },
        ...{ reparation_outstanding: 500_000, has_reparation_account: true, recorded_by: "system" },
      })
    })
  })

  it("lose what is sealed when the person is erased, and keep the figures", async () => {
    await sendTerms(app, `/staff/artisans/${here()}/terms`, terms({ note: "Yanaqa lo pidió" }))
    const relativeId = await recordRelative(app, here())
    await recordSignature(app, here())
    const erased = await post(`/staff/artisans/${here()}/erase`, { reason }, "curator")
    expect(erased).toMatchObject({ status: 200, data: { artisan: { status: "erased" } } })
    await eventually(async () => {
      expect(
        await app.sql("select full_name_sealed from revenue_beneficiary where id = ?", [relativeId])
      ).toEqual([{ full_name_sealed: null }])
    })
    const [version] = (await get(`/staff/artisans/${here()}/terms`)).data.terms!
    expect(version).toMatchObject({
      erased: true,
      has_account: false,
      note: null,
      reparation_outstanding: 500_000,
    })
    expect(await post(`/staff/beneficiaries/${relativeId}/read`, { reason })).toMatchObject({
      status: 409,
      data: { code: "beneficiary_erased" },
    })
    expect((await post(`/staff/artisans/${here()}/beneficiaries`, relative())).data.code).toBe(
      "artisan_erased"
    )
  })

  it("are in the file of everything that is held on a person, and who relatives are is not", async () => {
    await sendTerms(app, `/staff/artisans/${here()}/terms`, terms())
    await recordOrder(app, here())
    await recordSignature(app, here())
    const { status, data } = await post(`/staff/artisans/${here()}/export`, { reason }, "curator")
    expect(status).toBe(200)
    expect(data).toMatchObject({
      money_terms: [
        { situation: "sentenced", account: "00219300004567", reparation_case: "Exp. 00123-2024 Yanaqa" },
      ],
      money_alimony_orders: [
        { relation: "mother", amount: "15000", court: "Juzgado de Paz Letrado de Yanaqa" },
      ],
      money_instructions: [{ parts: [{ relation: "mother", amount: "8000" }] }],
      money_beneficiaries: [{ relation: "mother" }, { relation: "mother" }],
    })
    expect(JSON.stringify(data.money_beneficiaries)).not.toMatch(/Canaria|6000000|0021/)
  })
})
