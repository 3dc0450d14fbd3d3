import { describeStaffApp } from "../../../backend/integration-tests/describe-staff-app"
import {
  earn,
  monthToClose,
  openHold,
  proposedMonth,
} from "../../../backend/integration-tests/examples/settlement"
import type { MemberName } from "../../../backend/integration-tests/staff-world"

type Row = Record<string, unknown>
type Answer = { [name: string]: Row | undefined } & { code?: string; count?: number }

describeStaffApp("settlement", (app) => {
  const token = (member: MemberName) => app.staff().members[member].tokens.fresh
  const get = async (path: string, member: MemberName = "treasurer") => {
    const { status, data } = await app.as(token(member), path)
    return { status, data: data as Answer }
  }
  const post = async (path: string, body: object = {}, member: MemberName = "treasurer") => {
    const { status, data } = await app.as(token(member), { method: "POST", path, body })
    return { status, data: data as Answer }
  }
  const actions = async () =>
    (await app.sql("select action from audit_entry order by seq desc limit 3")).map(({ action }) => action)

  it("previews the next month, closes it with another person's approval, and keeps it", async () => {
    const month = await monthToClose(app)
    const [artisan] = app.staff().here.artisanIds
    const { data: before } = await get("/staff/settlements/preview")
    expect(before.preview).toMatchObject({
      ...{ month, blocked: null, previous: null, changes: [] },
      totals: {
        ...{ artisans: 1, income: 10_000, inpe: 1000, held: 9000, personal: 0 },
        held_by_reason: [{ reason: "no_terms", amount: 9000, artisans: 1 }],
      },
      by_establishment: [{ establishment: { code: "LUR" }, artisans: 1, income: 10_000, held: 9000 }],
    })

    const started = await post("/staff/settlements", { month })
    expect(started).toMatchObject({ status: 201, data: { settlement: { month, state: "proposed" } } })
    const id = String(started.data.settlement!.id)
    expect(await actions()).toEqual(expect.arrayContaining(["settlement.started", "settlement.proposed"]))
    expect(started.data.settlement!.totals).toEqual((before.preview as Row).totals)

    expect(await post(`/staff/settlements/${id}/approve`)).toMatchObject({
      status: 409,
      data: { code: "same_person" },
    })
    expect((await get(`/staff/settlements/preview?month=${month}`)).data.code).toBe("month_settled")
    expect((await post("/staff/settlements", { month })).data.code).toBe("month_settled")
    expect((await post("/staff/settlements", { month: "2026-10" })).data.code).toBe("settlement_open")

    expect((await post(`/staff/settlements/${id}/withdraw`, { note: "Falta un taller" })).status).toBe(204)
    expect((await get(`/staff/settlements/${id}`)).status).toBe(404)

    const other = await proposedMonth(app)
    const closed = await post(`/staff/settlements/${other}/approve`)
    expect(closed.data.settlement).toMatchObject({
      state: "closed",
      approved_by: { name: "Persona treasurer" },
    })
    const { data } = await get(`/staff/settlements/${other}/shares?held=true`)
    expect(data).toMatchObject({
      count: 1,
      shares: [{ artisan: { id: artisan }, hold_reasons: ["no_terms"] }],
    })
    expect((await post(`/staff/settlements/${other}/withdraw`)).data.code).toBe("settlement_approved")
    expect(await app.sql("select * from ledger_check()")).toEqual([])
  })

  it("compares a month with the one before", async () => {
    await post(`/staff/settlements/${await proposedMonth(app)}/approve`)
    const month = await monthToClose(app)
    const [, second] = app.staff().here.artisanIds
    await earn(app, month, 4000)
    await earn(app, month, 500, second)
    const { data } = await get("/staff/settlements/preview")
    expect(data.preview).toMatchObject({
      previous: { totals: { income: 10_000 } },
      by_establishment: [{ income: 14_500, income_before: 10_000 }],
      changes: [
        { income: 14_000, income_before: 10_000 },
        { artisan: { id: second }, income: 500, income_before: 0 },
      ],
    })
  })

  it("closes no month that is not over, and none before its turn", async () => {
    const month = await monthToClose(app)
    expect((await post("/staff/settlements", { month: "2099-01" })).data.code).toBe("month_not_over")
    expect((await post("/staff/settlements", { month: "2026-10" })).data.code).toBe("earlier_month_open")
    expect((await get("/staff/settlements/preview?month=2026-10")).data.preview).toMatchObject({
      blocked: "earlier_month_open",
    })
    for (const wrong of ["2026-13", "26-01", "", "2026-1", 202601]) {
      expect((await post("/staff/settlements", { month: wrong })).status).toBe(400)
    }
    expect((await get("/staff/settlements/preview?month=2026-00")).status).toBe(400)
    expect(month < "2026-10").toBe(true)
  })

  it("releases what was held by today's terms, and says before what it will do", async () => {
    const id = await openHold(app)
    const { data } = await get(`/staff/holds/${id}`)
    expect(data.hold).toMatchObject({
      ...{ state: "open", amount: 9000, reasons: ["no_terms"], establishment: { code: "LUR" } },
      release: { moves: [{ amount: 9000 }], still_held: 0, reasons: [] },
    })
    const note = "Su situación quedó registrada"
    expect((await post(`/staff/holds/${id}/release`, { note, document_id: "doc_none" })).data.code).toBe(
      "unknown_document"
    )
    const released = await post(`/staff/holds/${id}/release`, { note })
    expect(released.data.hold).toMatchObject({
      ...{ state: "released", remainder: null, release: null, release_note: note },
      released_by: { name: "Persona treasurer" },
    })
    expect((await actions())[0]).toBe("hold.released")
    expect((await post(`/staff/holds/${id}/release`, { note })).data.code).toBe("hold_released")
    expect((await get("/staff/holds?state=open")).data.count).toBe(0)
    expect((await get("/staff/holds?state=released&reason=no_terms")).data.count).toBe(1)
    expect(await app.sql("select * from revenue_hold_check()")).toEqual([])
  })

  it("gives a file of everything that it lists", async () => {
    await openHold(app)
    const [{ id } = {}] = await app.sql("select id from revenue_settlement")
    for (const path of [
      "settlements.csv",
      `settlements/${String(id)}/shares.csv`,
      "holds.csv",
      "held-sales.csv",
    ]) {
      const { status, data } = await app.as(token("auditor"), `/staff/${path}?locale=es`)
      expect({ path, status, header: String(data).includes(";") || String(data).includes(",") }).toEqual({
        ...{ path, status: 200, header: true },
      })
    }
  })
})
