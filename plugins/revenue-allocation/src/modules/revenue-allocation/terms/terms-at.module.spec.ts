import { PEOPLE, termsSuite } from "../test/terms-suite"
import { termsAt } from "./terms-at"

jest.setTimeout(60_000)

termsSuite(({ move, run, sql }) => {
  const at = (day: string, ids: string[] = [PEOPLE.rosa]) => run((context) => termsAt(context, ids, day))
  const rosaAt = async (day: string) => (await at(day)).get(PEOPLE.rosa)!

  const statement = (seq: number, from: string, owed: number, situation = "sentenced") =>
    sql(
      `insert into revenue_artisan_terms (id, artisan_id, seq, valid_from, situation, reparation_outstanding,
         account_state, recorded_by) values (?, ?, ?, ?, ?, ?, 'none', 'staf_1')`,
      [`term_${seq}`, PEOPLE.rosa, seq, from, situation, owed]
    )
  const instalment = (kind: string, source_id: string, amount: number, at: string) =>
    move({ from: `artisan:${PEOPLE.rosa}:income`, to: `reparation:${PEOPLE.rosa}` }, amount, {
      ...{ kind, source_id, at },
    })

  it("has nobody's terms before the day that they are of, and says so for everybody asked for", async () => {
    await statement(1, "2026-11-15", 50_000)

    expect((await at("2026-11-14", [PEOPLE.rosa, PEOPLE.far])).get(PEOPLE.far)).toEqual({
      ...{ terms: null, terms_id: null, orders: [], instruction: [], instruction_id: null },
    })
    expect((await rosaAt("2026-11-14")).terms).toBeNull()
    expect(await rosaAt("2026-11-15")).toMatchObject({
      terms_id: "term_1",
      terms: { situation: "sentenced", reparation_outstanding: 50_000n, account_state: "none" },
    })
  })

  it("takes the last recorded of several that begin on one day, and a later day over a later record", async () => {
    await statement(1, "2026-11-15", 0, "awaiting_sentence")
    await statement(2, "2026-11-15", 70_000)
    await statement(3, "2026-11-01", 90_000)

    expect((await rosaAt("2026-11-30")).terms_id).toBe("term_2")
    expect((await rosaAt("2026-11-14")).terms_id).toBe("term_3")
  })

  it("takes off the instalments since the statement, neither those before, nor payouts, and never below nothing", async () => {
    await statement(1, "2026-11-01", 50_000)
    await instalment("settlement", "2026-10", 7_000, "2026-11-01T04:59:59.999Z") // still October in Lima
    await instalment("settlement", "2026-11", 20_000, "2026-12-01T04:59:59.999Z")
    await instalment("hold_released", "hold_1", 5_000, "2026-12-10T12:00:00Z")
    await instalment("payout_sent", "payo_1", -25_000, "2026-12-11T12:00:00Z")

    const owed = async (day: string) => (await rosaAt(day)).terms?.reparation_outstanding
    expect(await owed("2026-11-29")).toBe(50_000n)
    expect(await owed("2026-11-30")).toBe(30_000n)
    expect(await owed("2026-12-31")).toBe(25_000n)
    await instalment("settlement", "2026-12", 90_000, "2027-01-01T04:59:59.999Z")
    expect(await owed("2026-12-31")).toBe(0n)
  })

  it("gives orders with their last day, by priority, and the instruction until the day before it is revoked", async () => {
    await sql(`insert into revenue_beneficiary (id, artisan_id, relation, full_name_sealed, document_type,
      document_number_sealed, fingerprint, key_id) values
      ('benf_1', 'artn_rosa', 'child', 'x', 'dni', 'x', 'f', 'k'),
      ('benf_2', 'artn_rosa', 'child', 'x', 'dni', 'x', 'g', 'k')`)
    await sql(`insert into revenue_alimony_order (id, artisan_id, beneficiary_id, kind, amount, percent_bp, priority,
      court_sealed, case_sealed, key_id, starts_on, ends_on, recorded_by) values
      ('alim_2', 'artn_rosa', 'benf_1', 'amount', 15000, null, 2, 'x', 'x', 'k', '2026-11-01', null, 's'),
      ('alim_1', 'artn_rosa', 'benf_2', 'percent', null, 2500, 1, 'x', 'x', 'k', '2026-10-01', '2026-11-30', 's')`)
    await sql(`insert into revenue_instruction (id, artisan_id, signed_on, starts_on, recorded_by)
        values ('inst_1', 'artn_rosa', '2026-10-01', '2026-10-01', 's');
      insert into revenue_instruction_part (instruction_id, position, destination, beneficiary_id, kind, amount,
        percent_bp) values ('inst_1', 2, 'savings', null, 'percent', null, 1000),
        ('inst_1', 1, 'beneficiary', 'benf_1', 'amount', 8000, null)`)
    await sql(
      `update revenue_instruction set revoked_on = '2026-11-30', revoked_by = 's', revoked_at = now()`
    )

    expect((await rosaAt("2026-11-30")).orders).toEqual([
      { order_id: "alim_1", priority: 1, kind: "percent", percent_bp: 2500 },
      { order_id: "alim_2", priority: 2, kind: "amount", amount: 15000n },
    ])
    expect((await rosaAt("2026-12-01")).orders.map(({ order_id }) => order_id)).toEqual(["alim_2"])
    expect(await rosaAt("2026-11-30")).toMatchObject({ instruction_id: null, instruction: [] })
    expect(await rosaAt("2026-11-29")).toMatchObject({
      instruction_id: "inst_1",
      instruction: [
        { destination: "beneficiary", beneficiary_id: "benf_1", kind: "amount", amount: 8000n },
        { destination: "savings", kind: "percent", percent_bp: 1000 },
      ],
    })
  })
})
