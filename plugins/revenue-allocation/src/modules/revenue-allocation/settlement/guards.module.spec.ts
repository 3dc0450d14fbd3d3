import { settlementSuite } from "./test/settlement-suite"

jest.setTimeout(120_000)

settlementSuite(({ sql, earn, terms, propose, approve }) => {
  /** The rule that refuses a statement; empty when none does. */
  const refused = async (statement: string) => {
    try {
      await sql(statement)
      return ""
    } catch (error) {
      return String((error as { constraint?: string }).constraint ?? error)
    }
  }
  const each = async (statements: Record<string, string>) => {
    const found: Record<string, string> = {}
    for (const statement of Object.keys(statements)) found[statement] = await refused(statement)
    expect(found).toEqual(statements)
  }

  beforeEach(async () => {
    await earn("arti_1", 10_000)
    await earn("arti_2", 10_000)
    await terms("arti_1")
  })

  it("keeps the shares of a proposed settlement as they are, in the database, against any program", async () => {
    await propose()
    await each({
      "update revenue_settlement_share set personal = personal - 1, savings = 1 where artisan_id = 'arti_1'":
        "revenue_settlement_kept",
      "delete from revenue_settlement_share": "revenue_settlement_kept",
      [`insert into revenue_settlement_share
        select settlement_id, 'arti_3', 0, 0, 0, 0, 0, 0, 0, 0, '[]', '[]', 0, 0, '{}', '{}', null
        from revenue_settlement_share limit 1`]: "revenue_settlement_kept",
      "truncate revenue_settlement_share": "revenue_settlement_kept",
      "update revenue_settlement set totals = '{}'": "revenue_settlement_order",
      "update revenue_settlement set totals = '{}', state = 'posting', approved_by = 'staff_else'":
        "revenue_settlement_kept",
      "update revenue_settlement set month = '2026-09-01', state = 'posting', approved_by = 'staff_else'":
        "revenue_settlement_kept",
      "update revenue_settlement set closed_by = 'staff_else', state = 'posting', approved_by = 'staff_closer'":
        "revenue_settlement_kept",
      "update revenue_settlement set state = 'computing'": "revenue_settlement_order",
      "update revenue_settlement set state = 'closed', approved_by = 'staff_else', posted_at = now()":
        "revenue_settlement_order",
      "update revenue_settlement set state = 'posting', approved_by = closed_by":
        "revenue_settlement_two_persons",
    })
    // Whoever gets past the first guard does not get past the digest that the first person saw.
    await sql("alter table revenue_settlement_share disable trigger revenue_settlement_share_guard")
    await sql(
      "update revenue_settlement_share set personal = personal - 1, savings = 1 where artisan_id = 'arti_1'"
    )
    await sql("alter table revenue_settlement_share enable always trigger revenue_settlement_share_guard")
    expect(await refused("update revenue_settlement set state = 'posting', approved_by = 'staff_else'")).toBe(
      "revenue_settlement_digest"
    )
  })

  it("keeps a closed settlement, its shares and its holds for good", async () => {
    const id = await propose()
    await approve(id)
    await each({
      "delete from revenue_settlement": "revenue_settlement_kept",
      "truncate revenue_settlement cascade": "revenue_settlement_kept",
      "update revenue_settlement set done = 0": "revenue_settlement_order",
      "delete from revenue_settlement_share": "revenue_settlement_kept",
      "update revenue_settlement_share set transaction_id = null": "revenue_settlement_kept",
      "delete from revenue_hold": "revenue_hold_kept",
      "truncate revenue_hold": "revenue_settlement_kept",
      "update revenue_hold set amount = amount - 1": "revenue_hold_kept",
      "update revenue_hold set reasons = '{released}'": "revenue_hold_kept",
      [`insert into revenue_hold (id, artisan_id, settlement_id, amount, reasons)
        select 'hold_x', 'arti_1', id, 1, '{released}' from revenue_settlement`]: "revenue_hold_kept",
    })
  })

  it("finds with its check what somebody did with the guards off", async () => {
    const found = async () =>
      (await sql("select rule from revenue_settlement_check()")).map(({ rule }) => rule)
    await approve(await propose())
    expect(await found()).toEqual([])
    await sql("begin")
    await sql("alter table revenue_settlement_share disable trigger user")
    await sql("update revenue_settlement_share set transaction_id = null where artisan_id = 'arti_1'")
    await sql(
      "update revenue_settlement_share set personal = personal - 1, savings = 1 where artisan_id = 'arti_1'"
    )
    await sql("alter table revenue_hold disable trigger user")
    await sql("update revenue_hold set amount = amount - 1")
    expect((await found()).sort()).toEqual([
      ...["M2 holds", "M5 posting known", "M5 share posted", "M5 share posted", "M6 shares approved"],
      ...Array<string>(4).fill("guards on"),
    ])
    await sql("rollback")
  })

  it("takes only shares that add up, and totals that are theirs", async () => {
    await sql(`insert into revenue_settlement (id, month, state, policy_id, closed_by)
      values ('sett_1', '2026-10-01', 'computing', 'policy_v1', 'staff_1')`)
    const insert = (
      parts: string
    ) => `insert into revenue_settlement_share (settlement_id, artisan_id, earned, carried,
      income, inpe, reparation, personal, savings, held, alimony_total, family_total, alimony, facts)
      values ('sett_1', 'arti_1', 100, 0, 100, ${parts}, '{}')`
    await each({
      [insert("10, 0, 89, 0, 0, 0, 0, '[]'")]: "revenue_settlement_share_adds_up",
      [insert("10, 0, 80, 0, 10, 0, 0, '[]'")]: "revenue_settlement_share_held_why",
      [insert("10, 0, 80, 0, 0, 10, 0, '[]'")]: "revenue_settlement_share_parts",
      [insert(`10, 0, 80, 0, 0, 10, 0, '[{"order_id": "a", "amount": "9"}]'`)]:
        "revenue_settlement_share_parts",
      [insert(
        `10, 0, 80, 0, 0, 10, 0, '[{"order_id": "a", "amount": "11"}, {"order_id": "b", "amount": "-1"}]'`
      )]: "revenue_settlement_share_parts",
      [insert(`10, 0, 80, 0, 0, 10, 0, '[{"order_id": "a", "amount": "10"}]'`)]: "",
    })
    const totals = (
      income: number
    ) => `'{"artisans": 1, "earned": 100, "carried": 0, "income": ${income}, "inpe": 10,
      "reparation": 0, "alimony": 10, "family": 0, "savings": 0, "personal": 80, "held": 0}'`
    const propose = (income: number, digest = "revenue_settlement_digest(id)") =>
      `update revenue_settlement set state = 'proposed', totals = ${totals(income)}, digest = ${digest}`
    await each({
      [propose(101)]: "revenue_settlement_totals",
      [propose(100, "'another'")]: "revenue_settlement_digest",
      [propose(100)]: "",
      "update revenue_settlement set state = 'posting', approved_by = 'staff_2'": "",
      // Nothing of it is in the ledger.
      "update revenue_settlement set state = 'closed', posted_at = now()": "revenue_settlement_posted",
    })
  })

  it("posts many transactions in one call as it posts one: balanced, once, append-only", async () => {
    const post = (amount: number) => `select * from ledger_post_many('[{"kind": "test", "source_id": "a",
      "occurred_at": "2026-10-01", "facts": {}, "entries": [
        {"account": "tax:igv", "currency_code": "pen", "amount": "100"},
        {"account": "shipping", "currency_code": "pen", "amount": "${amount}"}]}]')`
    expect(await refused(post(-99))).toMatch(/off by 1 pen/)
    expect(await sql(post(-100))).toMatchObject([{ source_id: "a", created: true }])
    expect(await sql(post(-100))).toMatchObject([{ source_id: "a", created: false }])
    expect(await sql("select count(*)::int as count from ledger_entry where currency_code = 'pen'")).toEqual([
      { count: 6 },
    ])
  })
})
