import { APPROVER, CLOSER, IN_DECEMBER, NOVEMBER, OCTOBER, settlementSuite } from "./test/settlement-suite"
import { parseMonth } from "../../../domain/lima-month"
import { approveSettlement, withdrawSettlement } from "./decide-settlement"
import { previewMonth } from "./preview-month"
import { runSettlement } from "./run-settlement"
import { startSettlement } from "./start-settlement"

jest.setTimeout(120_000)

settlementSuite(({ ledger, sql, earn, terms, propose, approve, close, owed, share }) => {
  const start = (month = OCTOBER, now = IN_DECEMBER) =>
    ledger.inTransaction((context) => startSettlement(context, CLOSER, month, now))
  const run = (id: string) => runSettlement((work) => ledger.inTransaction(work), id, { pageSize: 2 })
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => "nothing was refused",
      (error: { code?: string; constraint?: string }) => error.code ?? error.constraint
    )

  it("divides a month by the law and posts what was approved: 70, 20, 10", async () => {
    await earn("arti_1", 10_000)
    await terms("arti_1", { reparation_outstanding: 50_000 })
    const id = await close()
    expect(await share(id, "arti_1")).toMatchObject({
      ...{ income: 10_000, inpe: 1000, reparation: 2000, personal: 7000 },
    })
    expect(await owed("artisan:arti_1:income")).toBe(0)
    expect(await owed("artisan:arti_1:personal")).toBe(7000)
    expect(await owed("reparation:arti_1")).toBe(2000)
    expect(await owed("inpe:activity")).toBe(1000)
    const [posted] = await sql("select * from ledger_transaction where kind = 'settlement'")
    expect(posted).toMatchObject({
      source_id: `${OCTOBER}:arti_1`,
      policy_id: "policy_v1",
      occurred_at: new Date("2026-11-01T04:59:59.999Z"),
    })
    expect(await sql("select state, done, total from revenue_settlement")).toEqual([
      { state: "closed", done: 1, total: 1 },
    ])
    expect((await sql("select action from audit_entry")).map(({ action }) => action)).toEqual([
      ...["settlement.started", "settlement.proposed", "settlement.approved", "settlement.closed"],
    ])
  })

  it("counts a month in Lima: its last minute belongs to it, the next to the month after", async () => {
    await terms("arti_1")
    await earn("arti_1", 1000, "2026-10-31T23:59:59.999-05:00")
    await earn("arti_1", 200, "2026-11-01T00:00:00-05:00")
    await earn("arti_1", 30, "2026-10-01T00:00:00-05:00")
    await earn("arti_1", 4, "2026-09-30T23:59:59.999-05:00")
    expect(await refusal(start(OCTOBER))).toBe("earlier_month_open")
    await close("2026-09")
    expect(await share(await close(), "arti_1")).toMatchObject({ earned: 1030, carried: 0 })
    expect(await share(await close(NOVEMBER), "arti_1")).toMatchObject({ earned: 200, carried: 0 })
  })

  it("closes no month before it is over in Lima, though UTC is in the next one", async () => {
    await earn("arti_1", 1000)
    expect(await refusal(start(OCTOBER, new Date("2026-11-01T04:59:59.999Z")))).toBe("month_not_over")
    expect(await start(OCTOBER, new Date("2026-11-01T05:00:00Z"))).toMatch(/^sett_/)
  })

  it("carries a negative month to the next and pays nothing below zero (M7)", async () => {
    await earn("arti_1", -3000)
    await earn("arti_1", 5000, "2026-11-10T12:00:00-05:00")
    await terms("arti_1")
    expect(await share(await close(), "arti_1")).toMatchObject({
      ...{ earned: -3000, income: 0, transaction_id: null },
    })
    expect(await owed("artisan:arti_1:income")).toBe(2000)
    expect(await share(await close(NOVEMBER), "arti_1")).toMatchObject({
      ...{ earned: 5000, carried: -3000, income: 2000 },
      ...{ inpe: 200, personal: 1800 },
    })
  })

  it("leaves what a refund takes while the month closes to the next month, wherever it comes", async () => {
    await terms("arti_1")
    await earn("arti_1", 10_000)
    const id = await start()
    await earn("arti_1", -1000, "2026-10-20T12:00:00-05:00")
    await run(id)
    expect(await share(id, "arti_1")).toMatchObject({ income: 9000 })
    await earn("arti_1", -2000, "2026-10-21T12:00:00-05:00")
    await earn("arti_1", -3000, "2026-12-01T12:00:00-05:00")
    await approve(id)
    expect(await owed("artisan:arti_1:personal")).toBe(8100)
    expect(await owed("artisan:arti_1:income")).toBe(-5000)
    // The one that was dated in the closed month is carried by the next, which nobody has earned anything in.
    await earn("arti_1", 2500, "2026-11-02T12:00:00-05:00")
    expect(await share(await close(NOVEMBER), "arti_1")).toMatchObject({
      ...{ earned: 2500, carried: -2000, income: 500 },
    })
  })

  it("holds all but INPE's tenth of somebody without terms (M2)", async () => {
    await earn("arti_1", 10_000)
    const id = await close()
    expect(await share(id, "arti_1")).toMatchObject({ inpe: 1000, held: 9000, hold_reasons: ["no_terms"] })
    expect(await owed("hold:arti_1")).toBe(9000)
    expect(await sql("select artisan_id, amount, reasons, state from revenue_hold")).toEqual([
      { artisan_id: "arti_1", amount: "9000", reasons: ["no_terms"], state: "open" },
    ])
  })

  it("counts the terms of the month's last day: released in mid-month is held after alimony", async () => {
    await earn("arti_1", 10_000)
    await terms("arti_1")
    await terms("arti_1", { valid_from: "2026-10-16", situation: "released", account_state: "closed" })
    await earn("arti_2", 10_000)
    await terms("arti_2")
    await terms("arti_2", { valid_from: "2026-11-01", situation: "released", account_state: "closed" })
    const id = await close()
    expect(await share(id, "arti_1")).toMatchObject({ personal: 0, held: 9000, hold_reasons: ["released"] })
    expect(await share(id, "arti_2")).toMatchObject({ personal: 9000, held: 0 })
  })

  it("pays the last reparation instalment only, over months and what was released between them", async () => {
    await terms("arti_1", { reparation_outstanding: 2500 })
    await earn("arti_1", 10_000)
    await earn("arti_1", 10_000, "2026-11-10T12:00:00-05:00")
    expect(await share(await close(), "arti_1")).toMatchObject({ reparation: 2000 })
    // As a release of money on hold would: 300 of the 500 that are left, after the month that is closed next.
    await ledger.post({
      ...{ kind: "hold_released", source_id: "hold_x", order_id: null, order_seq: null, policy_id: null },
      ...{ occurred_at: IN_DECEMBER, currency_code: "pen", facts: {} },
      entries: [
        { account: "clearing:pp_demo_demo", amount: 300n as never, line_id: null },
        { account: "reparation:arti_1", amount: -300n as never, line_id: null },
      ],
    })
    expect(await share(await close(NOVEMBER), "arti_1")).toMatchObject({ reparation: 200, personal: 8800 })
  })

  it("adds up what somebody earned in two prisons and in pieces made by several", async () => {
    await terms("arti_1")
    await terms("arti_2")
    // Transferred in mid-month: two workshops, one person, one month. Then a piece made by two.
    await earn("arti_1", 3000, "2026-10-05T12:00:00-05:00")
    await earn("arti_1", 4000, "2026-10-25T12:00:00-05:00")
    await ledger.post({
      ...{ kind: "sale_captured", source_id: "capt_two", order_id: "order_two", order_seq: 1 },
      ...{
        policy_id: "policy_v1",
        occurred_at: new Date("2026-10-20T12:00:00Z"),
        currency_code: "pen",
        facts: {},
      },
      entries: [
        { account: "clearing:pp_demo_demo", amount: 1001n as never, line_id: null },
        { account: "artisan:arti_1:income", amount: -501n as never, line_id: "line_1" },
        { account: "artisan:arti_2:income", amount: -300n as never, line_id: "line_1" },
        { account: "company:wrk_1", amount: -200n as never, line_id: "line_1" },
      ],
    })
    const id = await close()
    expect(await share(id, "arti_1")).toMatchObject({ earned: 7501, inpe: 750, personal: 6751 })
    expect(await share(id, "arti_2")).toMatchObject({ earned: 300, inpe: 30, personal: 270 })
    // A company's part is no person's income, and no month divides it.
    expect(await owed("company:wrk_1")).toBe(200)
  })

  it("divides nothing without a policy: it stays income until the first month that has one", async () => {
    await terms("arti_1", { valid_from: "2017-01-01" })
    await earn("arti_1", 1000, "2017-06-15T12:00:00-05:00")
    expect(await refusal(start(parseMonth("2017-06")))).toBe("no_policy_for_month")
    expect(await owed("artisan:arti_1:income")).toBe(1000)
    await earn("arti_1", 500)
    expect(await share(await close(), "arti_1")).toMatchObject({ earned: 500, carried: 1000, personal: 1350 })
  })

  it("has one of two people who start at once, and of two runs at once each share once", async () => {
    for (let i = 1; i <= 7; i += 1) {
      await earn(`arti_${i}`, 1000)
      await terms(`arti_${i}`)
    }
    const both = await Promise.allSettled([start(), start()])
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    const lost = both.find((one) => one.status === "rejected")
    expect((lost as PromiseRejectedResult).reason).toMatchObject({ code: "month_settled" })
    const id = (both.find((one) => one.status === "fulfilled") as PromiseFulfilledResult<string>).value
    await Promise.all([run(id), run(id), run(id)])
    await run(id)
    await ledger.inTransaction((context) => approveSettlement(context, APPROVER, id))
    await Promise.all([run(id), run(id), run(id)])
    await run(id)
    expect(await sql("select state, done, total from revenue_settlement")).toEqual([
      { state: "closed", done: 7, total: 7 },
    ])
    expect(await owed("inpe:activity")).toBe(700)
  })

  it("has one of two who approve at once", async () => {
    await earn("arti_1", 1000)
    const id = await propose()
    const by = (member: typeof APPROVER) =>
      refusal(ledger.inTransaction((context) => approveSettlement(context, member, id)))
    const both = await Promise.all([by(APPROVER), by({ ...APPROVER, id: "staff_third" })])
    expect(both.sort()).toEqual(["nothing was refused", "settlement_not_proposed"])
    await run(id)
  })

  it("is approved by another person than who closed it, and withdrawn by whoever closes", async () => {
    await earn("arti_1", 1000)
    const id = await propose()
    expect(await refusal(ledger.inTransaction((context) => approveSettlement(context, CLOSER, id)))).toBe(
      "same_person"
    )
    await ledger.inTransaction((context) => withdrawSettlement(context, CLOSER, id, null))
    expect(await sql("select * from revenue_settlement_share")).toEqual([])
    expect(await owed("artisan:arti_1:income")).toBe(1000)
    const again = await close()
    expect(
      await refusal(ledger.inTransaction((context) => withdrawSettlement(context, CLOSER, again, null)))
    ).toBe("settlement_approved")
  })

  it("says in the preview what the close then comes to", async () => {
    await earn("arti_1", 10_000)
    await earn("arti_2", -500)
    await earn("arti_3", 777)
    await terms("arti_3", { account_state: "barred" })
    const { totals } = await ledger.reading((context) => previewMonth(context, OCTOBER))
    expect(totals).toMatchObject({ artisans: 3, income: 10_777, negative: { artisans: 1, amount: -500 } })
    expect(totals.held_by_reason).toEqual([
      { reason: "no_terms", amount: 9000, artisans: 1 },
      { reason: "account_barred", amount: 699, artisans: 1 },
    ])
    const id = await close()
    const [kept] = await sql("select totals from revenue_settlement where id = $1", [id])
    expect(kept!.totals).toEqual(totals)
  })

  it("goes on after a database that refused a write", async () => {
    await earn("arti_1", 1000)
    await earn("arti_2", 1000)
    await earn("arti_3", 1000)
    const id = await start()
    await sql("alter table revenue_settlement_share add constraint full_disk check (artisan_id <> 'arti_3')")
    expect(await refusal(run(id))).toBe("23514")
    expect(await sql("select state, done from revenue_settlement")).toEqual([{ state: "computing", done: 2 }])
    await sql("alter table revenue_settlement_share drop constraint full_disk")
    await run(id)
    await approve(id)
    expect(await owed("inpe:activity")).toBe(300)
  })
})
