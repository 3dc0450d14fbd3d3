import { OCTOBER, NOVEMBER, settlementSuite } from "./test/settlement-suite"

jest.setTimeout(120_000)

settlementSuite(({ sql, earn, terms, close, owed, share }) => {
  it("divides a month by the law and posts what was approved: 70, 20, 10", async () => {
    await earn("arti_1", 10_000)
    await terms("arti_1", { reparation_outstanding: 50_000 })
    const id = await close()
    expect(await share(id, "arti_1")).toMatchObject({
      income: 10_000,
      inpe: 1000,
      reparation: 2000,
      personal: 7000,
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
  })

  it("carries a negative month to the next and pays nothing below zero (M7)", async () => {
    await earn("arti_1", -3000)
    await earn("arti_1", 5000, "2026-11-10T12:00:00-05:00")
    await terms("arti_1")
    expect(await share(await close(), "arti_1")).toMatchObject({
      earned: -3000,
      income: 0,
      transaction_id: null,
    })
    expect(await owed("artisan:arti_1:income")).toBe(2000)
    expect(await share(await close(NOVEMBER), "arti_1")).toMatchObject({
      ...{ earned: 5000, carried: -3000, income: 2000 },
      ...{ inpe: 200, personal: 1800 },
    })
  })
})
