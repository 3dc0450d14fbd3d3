import { CLOSER, NOVEMBER, settlementSuite } from "../settlement/test/settlement-suite"
import { releaseHold } from "./release-hold"

jest.setTimeout(120_000)

/** The day on which tests release: after the close, long before the next. */
const TODAY = new Date("2026-11-20T12:00:00-05:00")

settlementSuite(({ ledger, sql, earn, terms, propose, close, owed }) => {
  const open = async () =>
    (
      await sql(
        "select id, amount, reasons, follows from revenue_hold where state = 'open' order by opened_at, id"
      )
    )[0]!
  const release = async (id: unknown, note = "Se registró su situación", document_id: string | null = null) =>
    await ledger.inTransaction((context) =>
      releaseHold(context, CLOSER, String(id), { note, document_id }, TODAY)
    )
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => "nothing was refused",
      (error: { code?: string }) => error.code
    )
  const alimony = (change: object = {}) => insert("revenue_alimony_order", { ...ORDER, ...change })
  const insert = (table: string, row: object) =>
    sql(
      `insert into ${table} (${Object.keys(row).join(", ")}) values (${Object.keys(row)
        .map((_, i) => `$${i + 1}`)
        .join(", ")})`,
      Object.values(row)
    )
  const sign = async (
    parts: { beneficiary_id: string; percent_bp: number }[],
    id = "inst_1",
    starts_on = "2026-01-01"
  ) => {
    // At once: an instruction without its parts is refused.
    await sql("begin")
    await insert("revenue_instruction", {
      id,
      artisan_id: "arti_1",
      signed_on: starts_on,
      starts_on,
      recorded_by: "staff_1",
    })
    for (const [index, part] of parts.entries()) {
      const row = {
        instruction_id: id,
        position: index + 1,
        destination: "beneficiary",
        kind: "percent",
        ...part,
      }
      await insert("revenue_instruction_part", row)
    }
    await sql("commit")
  }

  beforeEach(async () => {
    await earn("arti_1", 10_000)
    for (const id of ["benf_1", "benf_2"]) {
      await insert("revenue_beneficiary", { ...BENEFICIARY, id, fingerprint: id })
    }
  })

  it("divides by the terms of today what was held because there were none, at the rate of its month", async () => {
    await close()
    await terms("arti_1", { valid_from: "2026-11-10", reparation_outstanding: 1200 })
    await alimony({ amount: 3000 })
    await sign([{ beneficiary_id: "benf_1", percent_bp: 5000 }])
    expect(await release((await open()).id)).toBe(0n)
    expect(await owed("reparation:arti_1")).toBe(1200)
    expect(await owed("court:alim_1")).toBe(3000)
    expect(await owed("artisan:arti_1:family:benf_1")).toBe(2400)
    expect(await owed("artisan:arti_1:personal")).toBe(2400)
    expect(await owed("hold:arti_1")).toBe(0)
    expect(await owed("inpe:activity")).toBe(1000)
    const [posted] = await sql("select kind, policy_id from ledger_transaction order by id desc limit 1")
    expect(posted).toEqual({ kind: "hold_released", policy_id: "policy_v1" })
    const [entry] = await sql("select action, reason from audit_entry where action like 'hold.%'")
    expect(entry).toEqual({ action: "hold.released", reason: "Se registró su situación" })
  })

  it("keeps what the reasons still hold back as another hold, and divides that one later", async () => {
    await close()
    await terms("arti_1", { valid_from: "2026-11-10", reparation_outstanding: 9000, account_state: "none" })
    await sign([{ beneficiary_id: "benf_1", percent_bp: 1000 }])
    const first = await open()
    expect(await release(first.id)).toBe(6300n)
    expect(await owed("reparation:arti_1")).toBe(2000)
    expect(await owed("artisan:arti_1:family:benf_1")).toBe(700)
    const second = await open()
    expect(second).toMatchObject({ amount: "6300", reasons: ["no_special_account"], follows: first.id })
    expect(await refusal(release(second.id))).toBe("still_held")

    await terms("arti_1", { valid_from: "2026-11-15", reparation_outstanding: 7000 })
    expect(await release(second.id)).toBe(0n)
    // Reparation and family had their part of October already.
    expect(await owed("reparation:arti_1")).toBe(2000)
    expect(await owed("artisan:arti_1:family:benf_1")).toBe(700)
    expect(await owed("artisan:arti_1:personal")).toBe(6300)
  })

  it("gives relatives no second part of the month because an instruction changed since", async () => {
    await terms("arti_1", { account_state: "barred" })
    await sign([{ beneficiary_id: "benf_1", percent_bp: 4000 }])
    await close()
    expect(await owed("artisan:arti_1:family:benf_1")).toBe(3600)
    await sql(
      "update revenue_instruction set revoked_on = '2026-11-05', revoked_by = 'staff_1', revoked_at = now()"
    )
    await sign([{ beneficiary_id: "benf_2", percent_bp: 5000 }], "inst_2", "2026-11-05")
    await terms("arti_1", { valid_from: "2026-11-10" })
    await release((await open()).id)
    expect(await owed("artisan:arti_1:family:benf_1")).toBe(3600)
    expect(await owed("artisan:arti_1:family:benf_2")).toBe(900)
    expect(await owed("artisan:arti_1:personal")).toBe(4500)
  })

  it("pays who left prison once an account of theirs is on record, and not what they had signed", async () => {
    await terms("arti_1", { valid_from: "2026-10-20", situation: "released", account_state: "closed" })
    await sign([{ beneficiary_id: "benf_1", percent_bp: 5000 }])
    await close()
    const hold = await open()
    expect(hold).toMatchObject({ amount: "9000", reasons: ["released"] })
    expect(await refusal(release(hold.id))).toBe("still_held")
    await terms("arti_1", { valid_from: "2026-11-10", situation: "released", account_state: "open" })
    expect(await release(hold.id)).toBe(0n)
    expect(await owed("artisan:arti_1:personal")).toBe(9000)
  })

  it("holds a life sentence for as long as no rule says how to divide it (M2)", async () => {
    await terms("arti_1", { life_sentence: true })
    await close()
    expect(await refusal(release((await open()).id))).toBe("still_held")
    expect(await owed("hold:arti_1")).toBe(9000)
  })

  it("is released once, by one of two who try at the same moment", async () => {
    await close()
    await terms("arti_1", { valid_from: "2026-11-10" })
    const { id } = await open()
    const both = await Promise.all([refusal(release(id)), refusal(release(id))])
    expect(both.sort()).toEqual(["hold_released", "nothing was refused"])
    expect(await owed("artisan:arti_1:personal")).toBe(9000)
    expect(await refusal(release("hold_none"))).toBeUndefined()
  })

  it("waits while a month is being closed, which has read what is still owed of the reparation", async () => {
    await close()
    await earn("arti_1", 5000, "2026-11-10T12:00:00-05:00")
    await terms("arti_1", { valid_from: "2026-11-10", reparation_outstanding: 2500 })
    const { id } = await open()
    await propose(NOVEMBER)
    expect(await refusal(release(id))).toBe("settlement_open")
    await sql("delete from revenue_settlement where state = 'proposed'")
    await release(id)
    expect(await owed("reparation:arti_1")).toBe(2000)
    await close(NOVEMBER)
    expect(await owed("reparation:arti_1")).toBe(2500)
  })

  it("takes only a paper that is there, of the same person or of nobody", async () => {
    await sql("create table provenance_document (id text, artisan_id text)")
    await sql("insert into provenance_document values ('doc_own', 'arti_1'), ('doc_other', 'arti_2')")
    await close()
    await terms("arti_1", { valid_from: "2026-11-10" })
    const { id } = await open()
    for (const paper of ["doc_none", "doc_other"]) {
      expect(await refusal(release(id, "Con papel", paper))).toBe("unknown_document")
    }
    expect(await release(id, "Con papel", "doc_own")).toBe(0n)
    await sql("drop table provenance_document")
  })
})

const ORDER = {
  ...{ id: "alim_1", artisan_id: "arti_1", beneficiary_id: "benf_1", kind: "amount", court_sealed: "sealed" },
  ...{ case_sealed: "sealed", key_id: "k1", starts_on: "2026-11-01", recorded_by: "staff_1" },
}
const BENEFICIARY = {
  ...{ artisan_id: "arti_1", relation: "mother", full_name_sealed: "sealed", document_type: "dni" },
  ...{ document_number_sealed: "sealed", key_id: "k1" },
}
