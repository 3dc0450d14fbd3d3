import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { describeStaffApp } from "../../../backend/integration-tests/describe-staff-app"
import { eventually } from "../../../backend/integration-tests/eventually"
import { PROVIDER, reportOf } from "../../../backend/integration-tests/examples/reconciliation"
import { purchaseSteps } from "../../../backend/integration-tests/purchase-steps"

type Line = { id: string; reference: string; state: string; cause: string | null; order_id: string | null }
type Import = { new: number; known: number; repeated: boolean; problems: { code: string; message: string }[] }
type Balance = {
  provider_id: string
  difference: number
  unaccounted: number
  fees: number
  open_lines: number
}

describeStaffApp("reconciliation", (app) => {
  const treasurer = () => app.staff().members.treasurer.tokens.fresh
  const bring = async (body: object, locale = "es") => {
    const path = `/staff/reconciliation/import?locale=${locale}`
    const { status, data } = await app.as(treasurer(), { method: "POST", path, body })
    return { status, ...(data as { import: Import; code?: string }) }
  }
  const lines = async (query = "") => {
    const { data } = await app.as(treasurer(), `/staff/reconciliation/lines?order=occurred_at&${query}`)
    return (data as { lines: Line[] }).lines
  }
  const balance = async () => {
    const { data } = await app.as(treasurer(), "/staff/reconciliation")
    return (data as { providers: Balance[] }).providers.find(({ provider_id }) => provider_id === PROVIDER)!
  }
  const posted = (kind: string, count: number) =>
    eventually(async () => {
      const found = await app.sql(
        "select id from ledger_transaction where kind = ? and order_id is not null",
        [kind]
      )
      expect(found.length).toBeGreaterThanOrEqual(count)
    })
  const sold = async () => {
    const before = await app.sql("select id from ledger_transaction where kind = 'sale_captured'")
    const done = await purchaseSteps(app).buy(app.world().bag, 1)
    await posted("sale_captured", before.length + 1)
    const [payment] = await app.sql(
      `select p.id, p.data ->> 'id' as name, c.id as capture_id from payment p join capture c on c.payment_id = p.id
       order by p.created_at desc limit 1`
    )
    return { ...(payment as { id: string; name: string; capture_id: string }), orderId: String(done.orderId) }
  }
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString().replace(/\.\d+Z/, "Z")

  it("matches what was captured and refunded by the provider's id of the payment, and posts fee and payout", async () => {
    const { id, name, orderId } = await sold()
    await refundPaymentWorkflow(app.container()).run({ input: { payment_id: id, amount: 32 } })
    await posted("payment_refunded", 1)

    const { import: result } = await bring(
      reportOf(
        `${at(-3)};Cobro;op-1;${name};132.00;5.60;126.40`,
        `${at(1)};Reembolso;op-2;${name};-32.00;;`,
        `${at(2)};Abono;op-3;;-94.40;;`
      )
    )
    expect(result).toMatchObject({ new: 3, problems: [] })
    expect((await lines()).map(({ reference, state, order_id }) => [reference, state, order_id])).toEqual([
      ["op-1", "matched", orderId],
      ["op-2", "matched", orderId],
      ["op-3", "posted", null],
    ])
    expect(await app.sql("select * from ledger_check()")).toEqual([])
  })

  it("posts a dispute in its order's row: everybody gives back their part, and has it again when it is won", async () => {
    const { name, orderId } = await sold()
    const entries = () =>
      app.sql(
        `select a.code, sum(n.amount)::int as balance from ledger_entry n join ledger_account a on a.id = n.account_id
         join ledger_transaction t on t.id = n.transaction_id where t.order_id = ? group by a.code order by a.code`,
        [orderId]
      )
    const before = await entries()
    await bring(reportOf(`${at(1)};Contracargo;dp-1;${name};-132.00;15.00;-147.00`))
    expect((await lines("kind=dispute"))[0]).toMatchObject({ state: "posted", cause: null })
    expect((await entries()).map(({ balance: left }) => left)).toEqual(before.map(() => 0))

    await bring(reportOf(`${at(2)};Contracargo ganado;dp-2;${name};132.00;;`))
    expect(await entries()).toEqual(before)
    expect(await app.sql("select * from ledger_check()")).toEqual([])
  })

  it("refuses a bad file whole, with every reason, in the reader's language", async () => {
    const bad = reportOf(
      `${at(-1)};Cobro;op-1;x;10.005;;`,
      "ayer;Propina;op-2;x;1;;",
      `${at(-1)};Abono;op-3;;-5;;`
    )
    for (const [locale, word] of [
      ["es", "soles"],
      ["en", "amount in soles"],
    ] as const) {
      const { status, import: result } = await bring(bad, locale)
      expect(status).toBe(200)
      expect(result.problems.map(({ code }) => code)).toEqual(["bad_amount", "bad_moment", "bad_line_kind"])
      expect(result.problems[0]?.message).toContain(word)
    }
    expect(await app.sql("select * from revenue_provider_line")).toEqual([])
    expect(await bring({ ...bad, provider_id: "pp_nada" })).toMatchObject({
      status: 400,
      code: "unknown_provider",
    })
    expect((await bring({ ...bad, csv_base64: "%%" })).status).toBe(400)
  })

  it("an explanation is kept with who gave it, is audited, and moves no money", async () => {
    await bring(reportOf(`${at(-5)};Ajuste;op-7;;-3.00;;`))
    const [line] = await lines("state=difference")
    const before = await app.sql("select count(*) from ledger_transaction")
    const path = `/staff/reconciliation/lines/${line!.id}/explain`
    const explain = (note: string) => app.as(treasurer(), { method: "POST", path, body: { note } })

    expect((await explain("  ")).status).toBe(400)
    const { status, data } = await explain("Apertura de la cuenta")
    expect(status).toBe(200)
    expect((data as { line: object }).line).toMatchObject({
      state: "explained",
      explained_note: "Apertura de la cuenta",
    })
    expect((data as { line: { explained_by: string } }).line.explained_by).toBeTruthy()
    expect(await app.sql("select count(*) from ledger_transaction")).toEqual(before)
    expect(await app.sql("select 1 from audit_entry where action = 'provider_line.explained'")).toHaveLength(
      1
    )
    expect(await balance()).toMatchObject({ open_lines: 0 })
    expect(
      (
        await app.as(treasurer(), {
          method: "POST",
          path: path.replace(line!.id, "plin_x"),
          body: { note: "nada" },
        })
      ).status
    ).toBe(404)
  })

  it("answers with the same lines as a file", async () => {
    await bring(reportOf(`${at(-5)};Ajuste;=op-7;;-3.00;;`))
    const { data } = await app.as(treasurer(), "/staff/reconciliation/lines.csv?locale=es")
    expect(String(data)).toMatch(/Causa probable/)
    expect(String(data)).toMatch(/'=op-7/)
  })
})
