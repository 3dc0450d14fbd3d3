import { describeStaffApp } from "./describe-staff-app"
import { lotOf, makeLot } from "./examples/lots"
import { canariesIn } from "./canary"

describeStaffApp("lots, pieces and custody", (app) => {
  const operator = () => app.staff().members.operator.tokens.fresh
  const post = (path: string, body: unknown, token = operator()) =>
    app.as(token, { method: "POST", path, body })
  const get = (path: string, token = operator()) => app.as(token, path)

  it("an operator records a lot, has it checked and out, and each step leaves an audit entry (S5)", async () => {
    const before = await app.auditLength()
    const made = await post("/staff/lots", lotOf(app.staff().here, { quantity: 3 }))
    expect(made.status).toBe(201)
    const { lot } = made.data as { lot: { id: string; code: string } }
    expect(made.data).toMatchObject({
      lot: { state: "made", quantity: 3, makers: [{ code: "LUR-0001", share_bp: 10000 }] },
    })
    await post(`/staff/lots/${lot.id}/custody`, { kind: "checked", occurred_on: "2026-10-21" })
    const left = await post(`/staff/lots/${lot.id}/exit`, { exit_number: "RS-7", exit_on: "2026-10-22" })
    expect(left.data).toMatchObject({
      lot: { state: "left_prison", exit_number: "RS-7", exit_on: "2026-10-22" },
    })
    expect(await app.auditLength()).toBe(before + 3)
    const { data } = await get(`/staff/lots/${lot.id}/custody`)
    expect(data).toMatchObject({
      custody: {
        ok: true,
        broken: null,
        events: [{ kind: "made" }, { kind: "checked" }, { kind: "left_prison", document_number: "RS-7" }],
        next: ["listed", "sold", "dispatched", "returned"],
      },
    })
  })

  it("a piece is found by its code however it was typed", async () => {
    const { pieceId, pieceCode } = await makeLot(app, app.staff().here)
    for (const typed of [pieceCode, pieceCode.toLowerCase().replaceAll("-", " ")]) {
      const { data } = await get(`/staff/pieces?q=${encodeURIComponent(typed)}`)
      expect(data).toMatchObject({ count: 1, pieces: [{ id: pieceId }] })
    }
    const elsewhere = await get(
      `/staff/pieces?q=${pieceCode}`,
      app.staff().members.otherOperator.tokens.fresh
    )
    expect(elsewhere.data).toMatchObject({ count: 0 })
  })

  it("bad input is told apart and nothing is half recorded", async () => {
    const { here, there } = app.staff()
    const before = await app.sql("select count(*) from provenance_lot")
    const bad: [object, number, string?][] = [
      [{ quantity: 0 }, 400],
      [{ quantity: 1_000_000 }, 400],
      [{ finished_on: "2026-09-30" }, 400, "dates_out_of_order"],
      [{ started_on: "2026-02-30" }, 400],
      [{ finished_on: "2999-01-01" }, 400],
      [{ makers: [] }, 400],
      [{ makers: [{ artisan_id: here.artisanIds[0] }] }, 400, "minutes_missing"],
      [
        { share_basis: "fixed", makers: [{ artisan_id: here.artisanIds[0], share_bp: 9000 }] },
        400,
        "shares_not_whole",
      ],
      [{ makers: [{ artisan_id: there.artisanIds[0], minutes: 5 }] }, 400, "maker_not_there"],
      [{ origin_id: "orig_none" }, 400, "origin_elsewhere"],
      [{ workshop_id: there.workshopId }, 404],
      [{ name: "a\u0000b" }, 400],
      [{ surprise: 1 }, 400],
    ]
    for (const [overrides, status, code] of bad) {
      const answer = await post("/staff/lots", lotOf(here, overrides))
      expect({ overrides, status: answer.status }).toEqual({ overrides, status })
      if (code) expect(answer.data).toMatchObject({ code })
    }
    expect(await app.sql("select count(*) from provenance_lot")).toEqual(before)
  })

  it("the lists come as files too, and neither they nor the log name a person (P1)", async () => {
    await makeLot(app, app.staff().here)
    for (const file of ["lots", "pieces"]) {
      const { status, data } = await get(`/staff/${file}.csv`)
      expect(status).toBe(200)
      expect(String(data).split("\r\n").length).toBeGreaterThan(2)
      expect(canariesIn(String(data))).toEqual([])
    }
  })
})
