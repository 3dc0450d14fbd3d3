import { cancelBatch } from "./cancel-batch"
import { ANA, anyPayee, BETO, CARO, dying, Killed, payoutsSuite, refusal } from "./test/payouts-suite"
import { releaseBatch } from "./release-batch"

jest.setTimeout(120_000)

payoutsSuite((suite) => {
  const { ledger, sql, fund, prepare, release, payouts, batch, owed, openAccounts, audited } = suite
  const cancel = (id: string) => ledger.inTransaction((context) => cancelBatch(context, ANA, id, null))
  const many = (n: number) =>
    Object.fromEntries(Array.from({ length: n }, (_, i) => [`artisan:a${i}:personal`, 1000 + i]))

  describe("what can be paid", () => {
    it("is every account that owes somebody, with who that is and what stands against it", async () => {
      await fund({
        ...{ "artisan:a1:personal": 100, "artisan:a1:savings": 200, "artisan:a1:family:b1": 300 },
        ...{ "court:o1": 400, "reparation:a1": 500, "inpe:activity": 600, "company:w1": 700 },
        ...{ "deductions:materials:w1": 800, "tax:igv": 900, "hold:a2": 1000, "hold:unattributed": 5 },
        ...{ "artisan:a3:personal": -70, shipping: 40, "clearing:demo": -4000 },
      })
      await openAccounts("a1")
      const rows = await sql(
        "select code, payee_kind, payee_id, artisan_id, amount::int, obstacle, account_problem from revenue_payable order by amount"
      )
      const row = (
        ...[
          code,
          payee_kind,
          payee_id,
          artisan_id,
          amount,
          account_problem = null,
          obstacle = null,
        ]: unknown[]
      ) => ({ code, payee_kind, payee_id, artisan_id, amount, obstacle, account_problem })
      expect(rows).toEqual([
        row("artisan:a1:personal", "artisan", "a1", "a1", 100),
        row("artisan:a1:savings", "artisan", "a1", "a1", 200),
        row("artisan:a1:family:b1", "beneficiary", "b1", "a1", 300, "no_account"),
        row("court:o1", "court", "o1", null, 400, "no_account"),
        row("reparation:a1", "reparation", "a1", "a1", 500, "no_account"),
        row("inpe:activity", "inpe", "inpe", null, 600, "no_account"),
        row("company:w1", "company", "w1", null, 700, "no_account"),
        row("deductions:materials:w1", "workshop", "w1", null, 800, "no_account"),
        row("tax:igv", "tax", "tax", null, 900, "no_account"),
        row("hold:a2", "artisan", "a2", "a2", 1000, "no_account", "hold"),
      ])
    })

    it("goes by the terms of the day: barred and closed accounts block a bank, later terms do not count yet", async () => {
      await fund({ "artisan:a1:personal": 100, "artisan:a2:personal": 100 })
      await openAccounts("a1", "a2")
      const change = (id: string, artisan: string, from: string, state: string) =>
        sql(
          `insert into revenue_artisan_terms (id, artisan_id, seq, valid_from, situation, account_state, recorded_by)
           values (?, ?, 2, ${from}, 'sentenced', ?, 'test')`,
          [id, artisan, state]
        )
      await change("t1", "a1", "'2026-02-01'", "barred")
      await change("t2", "a2", "current_date + 5", "closed")
      expect(await sql("select artisan_id, account_problem from revenue_payable order by 1")).toEqual([
        { artisan_id: "a1", account_problem: "account_barred" },
        { artisan_id: "a2", account_problem: null },
      ])
    })
  })

  describe("a batch that is prepared", () => {
    it("claims what each account has, moves nothing, and leaves out what is blocked", async () => {
      await fund({
        "artisan:a1:personal": 5050,
        "artisan:a1:savings": 950,
        "artisan:a2:personal": 300,
        "hold:a3": 70,
      })
      await openAccounts("a1")
      const made = await prepare({ rail: "bank-file" })
      expect(made).toMatchObject({ number: 1, count: 2, total: 6000n, leftOut: { no_account: 1, hold: 1 } })
      expect(await payouts(made.id)).toEqual([
        expect.objectContaining({
          ...{ state: "pending", amount: "5050", reference: "T000001000001", payee_kind: "artisan" },
        }),
        expect.objectContaining({ state: "pending", amount: "950", reference: "T000001000002" }),
      ])
      expect(await batch(made.id)).toMatchObject({
        ...{ state: "draft", control_count: 2, control_total: "6000", created_by: ANA.id },
      })
      expect(await owed("artisan:a1:personal", "transit:bank-file")).toEqual([5050, 0])
      expect(await audited()).toEqual(["payout_batch.prepared"])
    })

    it("takes by hand whom a bank cannot pay", async () => {
      await fund({ "artisan:a2:personal": 300 })
      expect(await prepare()).toMatchObject({ count: 1, leftOut: {} })
    })

    it("of two at once claims nothing twice", async () => {
      await fund(many(40))
      const both = await Promise.allSettled([prepare(), prepare({}, CARO), prepare()])
      expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      for (const one of both) {
        if (one.status === "rejected") expect(one.reason).toEqual(refusal("nothing_to_pay"))
      }
      expect(await sql("select count(*)::int as n from revenue_payout")).toEqual([{ n: 40 }])
    })

    it("is refused when there is nothing to pay, and for a rail that nobody knows", async () => {
      await fund({ "artisan:a1:personal": -5 })
      await expect(prepare()).rejects.toEqual(refusal("nothing_to_pay"))
      await expect(prepare({ rail: "telepathy" })).rejects.toEqual(refusal("unknown_rail"))
    })

    it("of a month takes what was there when it ended and still is, once", async () => {
      await fund({ "tax:igv": 100 }, new Date("2026-11-01T04:59:59Z"))
      await fund({ "tax:igv": 50 }, new Date("2026-11-01T05:00:00Z"))
      const made = await prepare({ payees: ["tax"], month: "2026-10" })
      expect(made.total).toBe(100n)
      await release(made.id)
      await expect(prepare({ payees: ["tax"], month: "2026-10" })).rejects.toEqual(refusal("nothing_to_pay"))
      expect(await prepare({ payees: ["tax"] })).toMatchObject({ total: 50n })
    })

    it("can be for some accounts only", async () => {
      await fund(many(5))
      expect(await prepare({ accounts: ["artisan:a3:personal", "artisan:zz:personal"] })).toMatchObject({
        ...{ count: 1, total: 1003n },
      })
    })

    it("is cancelled as a whole, and its claims are free again", async () => {
      await fund(many(2))
      const first = await prepare()
      await cancel(first.id)
      expect((await payouts(first.id)).map(({ state }) => state)).toEqual(["cancelled", "cancelled"])
      const second = await prepare()
      expect(second).toMatchObject({ number: 2, count: 2 })
      await release(second.id)
      await expect(cancel(second.id)).rejects.toEqual(refusal("batch_not_draft"))
      await expect(cancel(first.id)).rejects.toEqual(refusal("batch_not_draft"))
      await expect(cancel("pbat_none")).rejects.toMatchObject({ type: "not_found" })
    })
  })

  describe("a release", () => {
    it("by a second person sends every payout: out of its account, on its way", async () => {
      await fund({ "artisan:a1:personal": 5050, "artisan:a2:personal": 300 })
      const { id } = await prepare()
      await expect(release(id, ANA)).rejects.toEqual(refusal("same_person"))
      await release(id)
      expect(await owed("artisan:a1:personal", "artisan:a2:personal", "transit:manual")).toEqual([0, 0, 5350])
      expect((await payouts(id)).map(({ state }) => state)).toEqual(["sent", "sent"])
      expect(await batch(id)).toMatchObject({
        state: "released",
        released_by: BETO.id,
        control_total: "5350",
      })
      expect(await audited()).toEqual([
        ...["payout_batch.prepared", "payout_batch.released", "payout_batch.sent"],
      ])
      await expect(release(id, CARO)).rejects.toEqual(refusal("batch_not_draft"))
      expect(await ledger.check()).toEqual([])
    })

    it("refuses the payout whose account has less since, pays no other amount, and says so", async () => {
      await fund({ "company:w1": 500, "company:w2": 400, "company:w3": 300 })
      const { id } = await prepare({ payees: ["company"] })
      await fund({ "company:w1": -1, "company:w3": 80 })
      await release(id)
      expect(
        (await payouts(id)).map(({ state, amount, outcome_note }) => [state, amount, outcome_note])
      ).toEqual([
        ...[
          ["cancelled", "500", "account_has_less"],
          ["sent", "400", null],
          ["sent", "300", null],
        ],
      ])
      expect(await owed("company:w1", "company:w2", "company:w3")).toEqual([499, 0, 80])
      expect(await batch(id)).toMatchObject({ state: "released", control_count: 2, control_total: "700" })
      expect(await prepare({ payees: ["company"] })).toMatchObject({ count: 2, total: 579n })
    })

    it("is done at once when every payout is refused", async () => {
      await fund({ "company:w1": 500 })
      const { id } = await prepare({ payees: ["company"] })
      await fund({ "company:w1": -500 })
      await release(id)
      expect(await batch(id)).toMatchObject({ state: "done", control_count: 0, control_total: "0" })
      expect(await owed("company:w1", "transit:manual")).toEqual([0, 0])
    })

    it("of two at once sends nothing twice", async () => {
      await fund(many(1200))
      const { id } = await prepare()
      const both = await Promise.allSettled([release(id), release(id, CARO)])
      expect(both.some(({ status }) => status === "fulfilled")).toBe(true)
      for (const one of both) {
        if (one.status === "rejected") {
          expect(["release_running", "batch_not_draft"]).toContain((one.reason as { code: string }).code)
        }
      }
      const total = 1200 * 1000 + (1199 * 1200) / 2
      expect(await owed("transit:manual")).toEqual([total])
      expect(await batch(id)).toMatchObject({ state: "released", control_total: String(total) })
    })

    it("and a cancellation at once leave it either sent or cancelled, whole", async () => {
      await fund(many(50))
      const { id } = await prepare()
      await Promise.allSettled([release(id), cancel(id)])
      const states = new Set((await payouts(id)).map(({ state }) => state))
      expect(states.size).toBe(1)
      const [state] = states
      expect(await batch(id)).toMatchObject({ state: state === "sent" ? "released" : "cancelled" })
    })

    it.each(["before", "after"] as const)(
      "killed right %s any of its transactions commits goes on where it was, and sends nothing twice",
      async (when) => {
        const halfway: number[] = []
        // To release, to hold the lock, two pages, the one that finds nothing left, to complete, to hand over.
        for (let nth = 1; nth <= 7; nth++) {
          const accounts = Object.fromEntries(
            Array.from({ length: 501 }, (_, i) => [`artisan:${when}${nth}x${i}:personal`, 100])
          )
          await fund(accounts)
          const { id } = await prepare()
          const [before] = await owed("transit:manual")
          const killed = { ledger: dying(ledger, nth, when), readPayees: anyPayee }
          await releaseBatch(killed, BETO, id).catch((error: unknown) => {
            if (!(error instanceof Killed)) throw error
          })
          const { state } = await batch(id)
          halfway.push((await payouts(id)).filter((payout) => payout.state === "sent").length)
          if (state === "draft" || state === "releasing") await release(id, CARO)
          expect(await batch(id)).toMatchObject({ state: "released", control_count: 501 })
          const [after = 0] = await owed("transit:manual")
          expect(after - (before ?? 0)).toBe(50_100)
        }
        // What was committed before the end is there after it.
        expect(halfway).toEqual(
          when === "before" ? [0, 501, 0, 500, 501, 501, 501] : [0, 501, 500, 501, 501, 501, 501]
        )
        expect(await ledger.check()).toEqual([])
      }
    )
  })
})
