import { createHash } from "node:crypto"
import { CANARY } from "./canary"
import { describeStaffApp } from "./describe-staff-app"
import { ACCOUNT, fundAccount, openAccount } from "./examples/payouts"
import { documentForm, FORM } from "./examples/vault"
import { openSession, type MemberName } from "./staff-world"

type Answer = { status: number; data: Record<string, never> & { code?: string } }
type Batch = { id: string; number: number; state: string; control_count: number; control_total: number }

describeStaffApp("payouts", (app) => {
  const token = (name: MemberName) => app.staff().members[name].tokens.fresh
  const get = async (path: string) => (await app.as(token("treasurer"), path)) as Answer
  const post = async (path: string, body: unknown = {}, by = token("treasurer")) =>
    (await app.as(by, { method: "POST", path, body })) as Answer
  const of = <Value>({ data }: Answer, key: string) => data[key] as unknown as Value
  const refusal = ({ status, data }: Answer) => [status, data.code]
  const base64 = (text: string) => Buffer.from(text).toString("base64")
  const artisan = (n: number) => app.staff().here.artisanIds[n] ?? ""

  /** Somebody of the treasury who prepared nothing: the auditor, given the treasurer's rights for the day. */
  const secondTreasurer = async () => {
    const { auditor, treasurer } = app.staff().members
    await app.sql(
      `update staff_member set role_code = 'treasurer', institution_id = (select institution_id from staff_member where id = ?)
       where id = ?`,
      [treasurer.id, auditor.id]
    )
    return await openSession(app.container(), auditor, new Date())
  }
  const prepare = async (body: object) => {
    const answer = await post("/staff/payouts/batches", body)
    expect(answer.status).toBe(201)
    return of<Batch>(answer, "batch")
  }

  it("go from what is owed to the bank's file, its results, and back when the bank returns them", async () => {
    await openAccount(app, artisan(0))
    await fundAccount(app, `artisan:${artisan(0)}:personal`, 12_345)
    await fundAccount(app, `artisan:${artisan(1)}:personal`, 500)
    const payables = await get("/staff/payables?payee_kind=artisan")
    expect(of(payables, "payables")).toEqual([
      expect.objectContaining({
        amount: 12_345,
        blocked: null,
        label: expect.stringContaining("LUR-0001") as string,
      }),
      expect.objectContaining({ amount: 500, blocked: "no_account", returned: null }),
    ])
    expect(of(await get("/staff/payables?payee_kind=artisan&rail=manual&payable=true"), "count")).toBe(2)
    expect(of(await get("/staff/payables?q=lur-0002"), "count")).toBe(1)

    const { id, number } = await prepare({ rail: "bank-file", payees: ["artisan"] })
    expect(of<Batch>(await get(`/staff/payouts/batches/${id}`), "batch")).toMatchObject({
      ...{ state: "draft", control_count: 1, control_total: 12_345, created_by_name: "Persona treasurer" },
      states: { pending: { count: 1, total: 12_345 } },
    })
    expect(refusal(await post(`/staff/payouts/batches/${id}/file`))).toEqual([409, "batch_not_released"])
    expect(refusal(await post(`/staff/payouts/batches/${id}/release`))).toEqual([409, "same_person"])
    const second = await secondTreasurer()
    const released = await post(`/staff/payouts/batches/${id}/release`, {}, second)
    expect(of<Batch>(released, "batch")).toMatchObject({
      state: "released",
      released_by_name: "Persona auditor",
    })

    const file = await app.as(second, { method: "POST", path: `/staff/payouts/batches/${id}/file`, body: {} })
    const text = String(file.data)
    const [payout] = of<{ id: string; reference: string }[]>(
      await get(`/staff/payouts?batch_id=${id}`),
      "payouts"
    )
    const day = new Date().toLocaleDateString("sv-SE", { timeZone: "America/Lima" })
    expect(text).toBe(
      `C,${number},${day},1,123.45,PEN\r\n` +
        `D,${payout?.reference},DNI,${CANARY.dni},${CANARY.fullName},Banco de la Nación,CCI,${ACCOUNT},123.45,INGRESO\r\n`
    )
    const digest = createHash("sha256").update(text).digest("hex")
    expect(file.headers).toMatchObject({
      ...{ "x-content-sha256": digest, "content-disposition": `attachment; filename="lote-${number}.csv"` },
    })
    expect(of<object>(await get(`/staff/payouts/batches/${id}`), "batch")).toMatchObject({
      file_digest: digest,
    })

    const results = (csv: string, more = {}) =>
      post(`/staff/payouts/batches/${id}/results`, { csv_base64: base64(csv), ...more })
    const paid = `C,${number},${day},1,123.45\nR,${payout?.reference},pagado,${day},123.45,\n`
    const wrong = await results(paid.replace(`${day},123.45,`, `${day},123.46,`))
    expect(of(wrong, "results")).toMatchObject({
      applied: false,
      problems: [
        { line: 1, code: "wrong_total" },
        { line: 2, code: "amount_differs", message: "El monto del pago es 123.45." },
      ],
    })
    expect(of(await results(paid, { dry_run: true }), "results")).toMatchObject({
      applied: false,
      paid: 1,
      problems: [],
    })
    expect(of(await results(paid), "results")).toMatchObject({ applied: true, paid: 1, unchanged: 0 })
    expect(of(await results(paid), "results")).toMatchObject({ applied: true, paid: 0, unchanged: 1 })
    expect(of<Batch>(await get(`/staff/payouts/batches/${id}`), "batch")).toMatchObject({ state: "done" })

    const back = `C,${number},${day},1,123.45\nR,${payout?.reference},devuelto,${day},123.45,Cuenta cerrada 00219300201512345678\n`
    expect(of(await results(back), "results")).toMatchObject({ applied: true, returned: 1 })
    expect(of(await get(`/staff/payouts/${payout?.id}`), "payout")).toMatchObject({
      ...{ state: "returned", paid_on: day, returned_on: day, outcome_note: "Cuenta cerrada …" },
      transaction_ids: [expect.any(String), expect.any(String), expect.any(String)],
    })
    expect(of(await get("/staff/payables?payee_kind=artisan&returned=true"), "payables")).toEqual([
      expect.objectContaining({
        ...{ amount: 12_345, blocked: null },
        returned: { payout_id: payout?.id, on: day, note: "Cuenta cerrada …" },
      }),
    ])

    const audited = await app.sql(
      "select action, before, after, reason from audit_entry where action like 'pay%' order by seq"
    )
    expect(audited.map(({ action }) => action)).toEqual([
      ...["payout_batch.prepared", "payout_batch.released", "payout_batch.sent", "payees.read"],
      ...["payout_batch.file_given", "payout_batch.results_imported", "payout_batch.results_imported"],
    ])
    const more = await Promise.all(["/staff/payouts", "/staff/payouts.csv", "/staff/payables.csv"].map(get))
    const shown = [audited, ...[payables, released, wrong, ...more].map(({ data }) => data)]
    for (const secret of [ACCOUNT, CANARY.dni, CANARY.fullName])
      expect(JSON.stringify(shown)).not.toContain(secret)
  })

  it("by hand count as made with the proof, and only once", async () => {
    await fundAccount(app, `artisan:${artisan(1)}:personal`, 500)
    const { id } = await prepare({ rail: "manual", payees: ["artisan"] })
    await post(`/staff/payouts/batches/${id}/release`, {}, await secondTreasurer())
    const [payout] = of<{ id: string }[]>(await get(`/staff/payouts?batch_id=${id}`), "payouts")
    const path = `/staff/payouts/${payout?.id}`
    const note = "Cobró en caja"
    expect(refusal(await post(`${path}/paid`, { note }))).toEqual([400, "proof_required"])
    const store = async (fields: Record<string, string>) => {
      const call = { method: "POST", path: "/staff/documents", body: documentForm(fields), headers: FORM }
      return of<{ id: string }>((await app.as(token("treasurer"), call)) as Answer, "document").id
    }
    const others = await store({ kind: "payout_proof", artisan_id: artisan(0) })
    for (const document_id of ["docu_none", others]) {
      expect(refusal(await post(`${path}/paid`, { note, document_id }))).toEqual([400, "unknown_document"])
    }
    const document_id = await store({ kind: "payout_proof", artisan_id: artisan(1) })
    const paid = await post(`${path}/paid`, { note, document_id })
    expect(of(paid, "payout")).toMatchObject({ state: "paid", evidence_document_id: document_id })
    expect(refusal(await post(`${path}/paid`, { note, document_id }))).toEqual([409, "payout_settled"])
    expect(refusal(await post(`${path}/park`, { note }))).toEqual([409, "payout_settled"])
    expect(refusal(await post(`/staff/payouts/batches/${id}/file`))).toEqual([409, "rail_without_file"])
    expect((await post("/staff/payouts/pout_none/paid", { note })).status).toBe(404)
  })

  it("take no bad input, and a large file of results", async () => {
    for (const body of [
      {},
      { rail: "telepathy", payees: ["artisan"] },
      { rail: "manual", payees: [] },
      { rail: "manual", payees: ["president"] },
      { rail: "manual", payees: ["artisan"], month: "2026-13" },
      { rail: "manual", payees: ["artisan"], amount: -5 },
      { rail: "manual", payees: ["artisan"], accounts: ["artisan:x'; drop table"] },
    ]) {
      expect({ body, status: (await post("/staff/payouts/batches", body)).status }).toEqual({
        body,
        status: 400,
      })
    }
    expect(refusal(await post("/staff/payouts/batches", { rail: "manual", payees: ["court"] }))).toEqual([
      ...[409, "nothing_to_pay"],
    ])
    await openAccount(app, artisan(0))
    await fundAccount(app, `artisan:${artisan(0)}:personal`, 100)
    const { id, number } = await prepare({ rail: "bank-file", payees: ["artisan"] })
    await post(`/staff/payouts/batches/${id}/release`, {}, await secondTreasurer())
    const path = `/staff/payouts/batches/${id}/results`
    expect((await post(path, { csv_base64: "%%%" })).status).toBe(400)
    const rows = Array.from(
      { length: 27_000 },
      (_, i) => `R,T999999${String(i).padStart(6, "0")},pagado,2026-11-23,1.00,`
    )
    const large = await post(path, {
      csv_base64: base64(`C,${number},2026-11-23,27000,27000.00\n${rows.join("\n")}`),
    })
    expect(large.status).toBe(200)
    const { problem_count, problems } = of<{ problem_count: number; problems: object[] }>(large, "results")
    expect([problem_count, problems.length]).toEqual([27_000, 1000])
  })
})
