import { POLICY_V1 } from "./v1"
import { PolicyRules } from "../../../domain/policy"
import { termsSuite } from "../test/terms-suite"
import { approvePolicy, dismissPolicy } from "./decide-policy"
import { proposePolicy } from "./propose-policy"
import { rulesOfVersion } from "./rules-of-version"

jest.setTimeout(60_000)

const DAY_MS = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS)
const actor = (id: string) => ({ type: "staff" as const, id, label: id })
const ana = actor("smem_ana")
const beto = actor("smem_beto")

const rules = PolicyRules.parse({
  ...POLICY_V1.rules,
  igv: { ...POLICY_V1.rules.igv, rate_bp: 1000 },
})
const proposal = (change = {}) => ({
  rules,
  valid_from: inDays(1),
  note: "La tasa cambia por ley",
  ...change,
})

termsSuite(({ ledger, run, sql, connect, audited, failure }) => {
  const propose = (change = {}, who = ana) => run((context) => proposePolicy(context, who, proposal(change)))
  const approve = (id: string, who = beto) => run((context) => approvePolicy(context, who, id, "Conforme"))
  const dismiss = (id: string, outcome: "refused" | "withdrawn", who = beto) =>
    run((context) => dismissPolicy(context, who, id, outcome, null))
  const states = () => sql("select id, version, state from revenue_policy_proposal order by proposed_at, id")

  describe("policies: two persons put rules in force", () => {
    it("puts in force what was proposed, from its first day on, and writes down who did what", async () => {
      const id = await propose()
      await approve(id)

      expect(await ledger.policyAt(new Date())).toMatchObject({ version: 1 })
      const next = await ledger.policyAt(inDays(2))
      expect(next).toMatchObject({ id: "policy_v2", version: 2 })
      expect(next.rules).toEqual(rules)
      expect(await audited()).toMatchObject([
        { action: "policy.proposed", resource_id: id, reason: "La tasa cambia por ley" },
        { action: "policy.approved", resource_id: id, reason: "Conforme" },
      ])
    })

    it("refuses that somebody approves or refuses their own, in code and for any program that connects", async () => {
      const id = await propose()
      expect(await failure(approve(id, ana))).toMatchObject({ code: "same_person", type: "conflict" })
      expect(await failure(dismiss(id, "refused", ana))).toMatchObject({ code: "same_person" })
      expect(await states()).toMatchObject([{ state: "proposed" }])
      expect(await sql("select version from allocation_policy")).toHaveLength(1)
      await expect(
        sql(
          `insert into allocation_policy select 'policy_v2', version, valid_from, rules from revenue_policy_proposal;
           update revenue_policy_proposal set state = 'in_force', policy_id = 'policy_v2', decided_by = proposed_by`
        )
      ).rejects.toMatchObject({ constraint: "revenue_policy_two_persons" })
    })

    it("is withdrawn by who made it and refused by others, and then another can be proposed", async () => {
      const first = await propose()
      expect(await failure(dismiss(first, "withdrawn", beto))).toMatchObject({ code: "not_your_proposal" })
      await dismiss(first, "withdrawn", ana)
      const second = await propose()
      await dismiss(second, "refused")
      const third = await propose({}, beto)
      await approve(third, ana)
      expect(await states()).toMatchObject([
        { id: first, version: 2, state: "withdrawn" },
        { id: second, version: 2, state: "refused" },
        { id: third, version: 2, state: "in_force" },
      ])
    })

    it("keeps one proposal open at a time, also when two are made at once", async () => {
      const made = await Promise.allSettled([propose(), propose({}, beto), propose()])
      expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      expect(await failure(propose())).toMatchObject({ code: "policy_proposed", type: "conflict" })
    })

    it("is decided once, also when two decide at once", async () => {
      const id = await propose()
      const decided = await Promise.allSettled([approve(id), dismiss(id, "refused"), approve(id, actor("c"))])
      expect(decided.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      expect(await failure(dismiss(id, "withdrawn", ana))).toMatchObject({ code: "policy_decided" })
      expect(await failure(approve("prop_none"))).toMatchObject({ type: "not_found" })
    })
  })

  describe("policies: never for the past, never out of turn (M6)", () => {
    it("refuses a first day that is over, when proposed and when approved too late", async () => {
      expect(await failure(propose({ valid_from: new Date() }))).toMatchObject({ code: "policy_in_the_past" })
      const id = await propose({ valid_from: new Date(Date.now() + 400) })
      await new Promise((resolve) => setTimeout(resolve, 500))
      expect(await failure(approve(id))).toMatchObject({ code: "policy_in_the_past", type: "conflict" })
      expect(await states()).toMatchObject([{ state: "proposed" }])
    })

    it("refuses to begin before the version before it", async () => {
      await approve(await propose({ valid_from: inDays(5) }))
      expect(await failure(propose({ valid_from: inDays(5 - 1 / 24) }))).toMatchObject({
        code: "policy_before_last",
      })
      await approve(await propose({ valid_from: inDays(6) }))
      expect(await sql("select version from allocation_policy order by 1")).toEqual([
        { version: 1 },
        { version: 2 },
        { version: 3 },
      ])
    })

    it("refuses gaps, a past day and what nobody approved for any program that connects", async () => {
      const client = await connect()
      const insert = (version: number, from: Date) =>
        client.query(
          `insert into allocation_policy (id, version, valid_from, rules) select $1, $2, $3, rules from allocation_policy`,
          [`policy_v${version}`, version, from]
        )
      await expect(insert(3, inDays(1))).rejects.toThrow("does not follow")
      await expect(insert(2, new Date())).rejects.toThrow("for what is past")
      await expect(insert(2, new Date("2010-01-01"))).rejects.toThrow("before the one before it")
      await expect(insert(2, inDays(1))).rejects.toThrow("not approved as it stands")
      await expect(client.query("update allocation_policy set rules = '{}'")).rejects.toThrow("append-only")
    })

    it("refuses to put in force anything else than what was seen", async () => {
      const id = await propose()
      const client = await connect()
      await client.query("begin")
      await client.query(
        `insert into allocation_policy select 'policy_v2', version, valid_from, rules || '{"igv": 1}'
         from revenue_policy_proposal`
      )
      await client.query(
        `update revenue_policy_proposal set state = 'in_force', policy_id = 'policy_v2', decided_by = 'smem_beto'
         where id = $1`,
        [id]
      )
      await expect(client.query("commit")).rejects.toThrow("not approved as it stands")
    })

    it("keeps proposals as they were made, and all of them", async () => {
      await propose()
      await expect(sql("update revenue_policy_proposal set rules = '{}'")).rejects.toThrow(
        "cannot be changed"
      )
      await expect(sql("update revenue_policy_proposal set proposed_by = 'x'")).rejects.toThrow(
        "cannot be changed"
      )
      await expect(sql("delete from revenue_policy_proposal")).rejects.toThrow("proposals are kept")
      await expect(
        sql(
          `insert into revenue_policy_proposal (id, version, valid_from, rules, note, state, proposed_by, decided_by)
           values ('p', 9, now(), '{}', '', 'refused', 'a', 'b')`
        )
      ).rejects.toThrow("begins as a proposal")
    })
  })

  it("takes a norm as its document, never a person's papers or what is not there", async () => {
    await sql(
      "insert into provenance_document values ('doc_norm', 'other', null), ('doc_rosa', 'other', 'artn_rosa')"
    )
    for (const document_id of ["doc_none", "doc_rosa"]) {
      expect(await failure(propose({ document_id }))).toMatchObject({ code: "unknown_document" })
    }
    await propose({ document_id: "doc_norm" })
    expect(await sql("select document_id from revenue_policy_proposal")).toEqual([
      { document_id: "doc_norm" },
    ])
  })

  it("gives the rules of a version in force or proposed, and of no other", async () => {
    const of = (version: number) => run((context) => rulesOfVersion(context, version))
    const id = await propose()
    expect((await of(1)).igv.rate_bp).toBe(1800)
    expect(await of(2)).toEqual(rules)
    await dismiss(id, "refused")
    expect(await failure(of(2))).toMatchObject({ type: "not_found" })
  })
})
