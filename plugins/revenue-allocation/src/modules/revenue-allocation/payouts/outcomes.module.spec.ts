import { payoutFacts } from "./payout-facts"
import { type Outcome, recordOutcome } from "./record-outcome"
import { TODAY } from "./test/bank-steps"
import { CARO, payoutsSuite, refusal } from "./test/payouts-suite"

jest.setTimeout(120_000)

payoutsSuite((suite) => {
  const { ledger, sql, fund, prepare, send, payouts, batch, owed, audited } = suite
  const record = (
    id: string,
    to: Outcome["to"],
    note: string | null = null,
    documentId: string | null = null
  ) => ledger.inTransaction((context) => recordOutcome(context, CARO, id, { to, note, documentId }))

  describe("what a person finds out", () => {
    it("by hand is paid with a proof, returned with a reason, and once", async () => {
      await fund({ "artisan:a1:personal": 1000, "artisan:a2:personal": 2000 })
      const { id } = await send()
      const [one, two] = await payouts(id)
      await expect(record(one!.id, "paid")).rejects.toEqual(refusal("proof_required"))
      await record(one!.id, "paid", "Cobró en caja, DNI 48151600", "docu_1")
      await record(two!.id, "parked", "Nadie sabe")
      expect(await batch(id)).toMatchObject({ state: "released" })
      await record(two!.id, "returned", "No vino")
      expect(await owed("bank:main", "transit:manual", "artisan:a1:personal", "artisan:a2:personal")).toEqual(
        [...[1000, 0, 0, 2000]]
      )
      expect((await payouts(id)).map(({ outcome_note }) => outcome_note)).toEqual([
        ...["Cobró en caja, DNI …", "No vino"],
      ])
      expect(await batch(id)).toMatchObject({ state: "done" })
      await expect(record(two!.id, "paid", "sí", "docu_2")).rejects.toEqual(refusal("payout_settled"))
      await expect(record("pout_none", "paid")).rejects.toMatchObject({ type: "not_found" })
      expect((await audited()).slice(3)).toEqual(["payout.paid", "payout.parked", "payout.returned"])
    })

    it("is refused of what was not sent", async () => {
      await fund({ "artisan:a1:personal": 1000 })
      const { id } = await prepare()
      const [one] = await payouts(id)
      await expect(record(one!.id, "paid", "ya", "docu_1")).rejects.toEqual(refusal("payout_not_sent"))
    })

    it("by two at once counts once", async () => {
      await fund({ "artisan:a1:personal": 1000 })
      const { id } = await send()
      const [one] = await payouts(id)
      const both = await Promise.allSettled([
        record(one!.id, "paid", "a", "docu_1"),
        record(one!.id, "parked", "b"),
      ])
      expect(both.some(({ status }) => status === "fulfilled")).toBe(true)
      expect(await owed("bank:main", "transit:manual", "artisan:a1:personal")).toEqual(
        (await payouts(id))[0]?.state === "paid" ? [1000, 0, 0] : [0, 1000, 0]
      )
    })
  })

  describe("what no program may do", () => {
    const attempt = (statement: string) => sql(statement)

    it.each([
      ["delete a payout", "delete from revenue_payout", /kept for good/],
      ["delete a batch", "delete from revenue_payout_batch", /kept for good/],
      ["empty them", "truncate revenue_payout cascade", /kept for good/],
      ["change an amount", "update revenue_payout set amount = 1", /keeps what it is/],
      ["change who is paid", "update revenue_payout set payee_id = 'x'", /keeps what it is/],
      [
        "send without a second person",
        "update revenue_payout set state = 'sent', sent_at = now()",
        /second person/,
      ],
      ["skip being sent", "update revenue_payout set state = 'paid'", /does not go from pending to paid/],
      [
        "release what one prepared",
        "update revenue_payout_batch set state = 'releasing', released_by = created_by, released_at = now()",
        /two_persons/,
      ],
      [
        "claim more than there is",
        `insert into revenue_payout (id, batch_id, account_code, payee_kind, payee_id, amount, reference)
         select 'x', id, 'company:w9', 'company', 'w9', 1, 'XXXXXXXX' from revenue_payout_batch`,
        /no more than its account has/,
      ],
      [
        "claim an account twice",
        `insert into revenue_payout (id, batch_id, account_code, payee_kind, payee_id, amount, reference)
         select 'x', id, 'artisan:a1:personal', 'artisan', 'a1', 1, 'XXXXXXXX' from revenue_payout_batch`,
        /IDX_revenue_payout_claim/,
      ],
      [
        "forge control totals",
        "update revenue_payout_batch set state = 'releasing', control_total = 1, released_by = 'b'",
        /control totals/,
      ],
    ])("cannot %s", async (_what, statement, message) => {
      await fund({ "artisan:a1:personal": 1000 })
      await prepare()
      await expect(attempt(statement)).rejects.toThrow(message)
    })

    it("cannot call paid or returned what the ledger does not know of", async () => {
      await fund({ "artisan:a1:personal": 1000 })
      await send()
      for (const change of ["state = 'paid', evidence_document_id = 'd'", "state = 'returned'"]) {
        await expect(attempt(`update revenue_payout set ${change}`)).rejects.toThrow(
          /together with its posting/
        )
      }
      await expect(attempt("update revenue_payout set state = 'paid'")).rejects.toThrow(
        /document that proves it/
      )
      await expect(attempt("update revenue_payout_batch set state = 'done'")).rejects.toThrow(
        /as far as its payouts/
      )
      await expect(attempt("update revenue_payout_batch set control_total = 5")).rejects.toThrow(
        /keeps what it is/
      )
    })
  })

  it("tells statements what was paid when, month by month, and a beneficiary only theirs", async () => {
    await fund({ "artisan:a1:personal": 1000, "artisan:a1:family:b1": 200, "artisan:a2:personal": 50 })
    const { id } = await send({ payees: ["artisan", "beneficiary"] })
    const mine = (await payouts(id)).find(({ account_code }) => account_code === "artisan:a1:personal")
    await record(mine!.id, "paid", null, "docu_1")
    const month = TODAY.slice(0, 7)
    const facts = await ledger.reading((context) => payoutFacts(context, { artisanIds: ["a1", "a9"], month }))
    expect(facts.get("a9")).toEqual([])
    expect(facts.get("a1")?.sort((a, b) => Number(b.amount - a.amount))).toMatchObject([
      {
        accountCode: "artisan:a1:personal",
        amount: 1000n,
        state: "paid",
        sentOn: TODAY,
        paidOn: TODAY,
        rail: "manual",
      },
      { accountCode: "artisan:a1:family:b1", amount: 200n, state: "sent", paidOn: null, payeeId: "b1" },
    ])
    const of = { artisanIds: ["a1"], beneficiaryId: "b1", month }
    expect((await ledger.reading((context) => payoutFacts(context, of))).get("a1")).toHaveLength(1)
    const other = { artisanIds: ["a1"], month: "2025-01" }
    expect((await ledger.reading((context) => payoutFacts(context, other))).get("a1")).toEqual([])
  })
})
