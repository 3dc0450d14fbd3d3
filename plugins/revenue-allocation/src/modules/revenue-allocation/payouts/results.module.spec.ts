import { bankSteps, TODAY, YESTERDAY } from "./test/bank-steps"
import { payoutsSuite, refusal } from "./test/payouts-suite"

jest.setTimeout(120_000)

payoutsSuite((suite) => {
  const { ledger, sql, fund, prepare, payouts, batch, owed } = suite
  const { results, toBank } = bankSteps(suite)

  describe("the bank's results", () => {
    it("pay out of the bank, and credit back what was rejected, which can be paid again", async () => {
      const { id, references } = await toBank()
      expect(
        await results(id, [
          [references[0], "pagado", "10.00"],
          [references[1], "rechazado", "20.00", TODAY, "Cuenta inexistente"],
        ])
      ).toMatchObject({ applied: true, paid: 1, returned: 1, problems: [] })
      expect(
        await owed("bank:main", "transit:bank-file", "artisan:a1:personal", "artisan:a2:personal")
      ).toEqual([...[1000, 3000, 0, 2000]])
      expect(await batch(id)).toMatchObject({ state: "released" })
      expect(await prepare({ rail: "bank-file" })).toMatchObject({ count: 1, total: 2000n })
      await results(id, [[references[2], "pagado", "30.00"]])
      expect(await batch(id)).toMatchObject({ state: "done" })
      expect(await ledger.check()).toEqual([])
    })

    it("change nothing when the same come twice, also at the same moment", async () => {
      const { id, references } = await toBank()
      const rows = references.map((reference, i) => [reference, "pagado", `${i + 1}0.00`] as const)
      const both = await Promise.all([results(id, rows), results(id, rows)])
      expect(both.map(({ paid }) => paid).sort()).toEqual([0, 3])
      expect(await results(id, rows)).toMatchObject({ applied: true, paid: 0, unchanged: 3 })
      expect(await owed("bank:main", "transit:bank-file")).toEqual([6000, 0])
      expect(await sql("select lines, changed from revenue_payout_result_file")).toEqual([
        { lines: 3, changed: 3 },
      ])
    })

    it("are refused whole with every reason, and nothing is half done", async () => {
      const { id, references } = await toBank()
      const answer = await results(
        id,
        [
          [references[0], "pagado", "10.00"],
          [references[1], "pagado", "20.01"],
          ["T999999999999", "pagado", "1.00"],
          [references[0], "devuelto", "10.00"],
        ],
        `C,7,${TODAY},4,31.01`
      )
      expect(answer).toMatchObject({ applied: false, problem_count: 5 })
      expect(answer.problems.map(({ line, code }) => [line, code])).toEqual([
        ...[
          [1, "wrong_total"],
          [1, "other_batch"],
          [3, "amount_differs"],
        ],
        ...[
          [4, "unknown_reference"],
          [5, "repeated_reference"],
        ],
      ])
      expect((await payouts(id)).map(({ state }) => state)).toEqual(["sent", "sent", "sent"])
      expect(await owed("bank:main")).toEqual([0])
      expect(await sql("select id from revenue_payout_result_file")).toEqual([])
    })

    it("may bring back what was paid: out of the bank's account and into the payee's", async () => {
      const { id, references } = await toBank()
      const rows = references.map((reference, i) => [reference, "pagado", `${i + 1}0.00`] as const)
      await results(id, rows)
      expect(await results(id, [[references[2], "devuelto", "30.00"]])).toMatchObject({
        applied: true,
        returned: 1,
      })
      expect(await owed("bank:main", "transit:bank-file", "artisan:a3:personal")).toEqual([3000, 0, 3000])
      // The first file again, after the second: old news.
      expect(await results(id, rows)).toMatchObject({ applied: true, paid: 0, unchanged: 3 })
      const [, , last] = await payouts(id)
      expect(last).toMatchObject({ state: "returned", outcome_note: "Cuenta cerrada" })
      expect(await batch(id)).toMatchObject({ state: "done" })
      expect(await ledger.check()).toEqual([])
    })

    it("are refused before anything was sent, and of a rail that works without a file", async () => {
      const { id } = await toBank()
      const early = await results(id, [["T000001000001", "pagado", "10.00", YESTERDAY]])
      expect(early.problems.map(({ code }) => code)).toEqual(["before_sent"])
      await fund({ "company:w1": 100 })
      const manual = await prepare({ payees: ["company"] })
      await expect(results(manual.id, [])).rejects.toEqual(refusal("rail_without_file"))
      await fund({ "artisan:a1:personal": 5 })
      const draft = await prepare({ rail: "bank-file" })
      await expect(results(draft.id, [])).rejects.toEqual(refusal("batch_not_released"))
    })
  })
})
