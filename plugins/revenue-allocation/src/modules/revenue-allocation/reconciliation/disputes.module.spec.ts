import { centimos } from "../../../domain/centimos"
import { sale } from "../test/ledger-suite"
import { CAPTURE, payment, PROVIDER, reconciliationSuite, report, shop } from "../test/reconciliation-suite"
import { settleDisputes } from "./settle-disputes"

jest.setTimeout(60_000)

reconciliationSuite((suite) => {
  const { ledger, connect, posted, bring, balance, lines } = suite

  describe("disputes", () => {
    const LOST = "2026-11-23;Contracargo;op-3;pi_1;-132;15;"
    const settled = async (post: jest.Mock) => {
      const failures: string[] = []
      await settleDisputes(ledger, shop([payment(1, 132)]), PROVIDER, post, (id) => failures.push(id))
      return failures
    }

    it("are posted to the order of their payment, their fee apart; one that fails is tried again", async () => {
      await posted(1, 132)
      await bring(report(CAPTURE, LOST), [payment(1, 132)])
      const failing = jest.fn().mockRejectedValue(new Error("no"))
      expect(await settled(failing)).toHaveLength(1)
      expect((await lines())[1]).toEqual(["op-3", "difference", "dispute_not_posted", null])

      const post = jest.fn(async () => {
        const { id } = await ledger.post({
          ...sale({ kind: "dispute_lost", source_id: "op-3", order_id: "order_1", order_seq: 2 }),
          occurred_at: new Date("2026-11-23T05:00:00Z"),
          entries: [
            { account: `clearing:${PROVIDER}`, amount: centimos(-13_200), line_id: null },
            { account: "artisan:artn_1:income", amount: centimos(13_200), line_id: "line_1" },
          ],
        })
        return { transaction_id: id }
      })
      expect(await settled(post)).toEqual([])
      expect(post).toHaveBeenCalledWith({
        ...{ order_id: "order_1", kind: "dispute", id: "op-3", provider_id: PROVIDER, amount: -13_200n },
        occurred_at: new Date("2026-11-23T05:00:00Z"),
      })
      expect((await lines())[1]).toEqual(["op-3", "posted", null, null])
      expect(await balance()).toMatchObject({ fees: 2060, difference: 0, unaccounted: 0 })
      expect(await settled(post)).toEqual([])
      expect(post).toHaveBeenCalledTimes(1)
    })

    it("of an unknown payment wait for a person", async () => {
      await bring(report(LOST.replace("pi_1", "pi_9")))
      const post = jest.fn()
      await settled(post)
      expect(post).not.toHaveBeenCalled()
      expect(await lines()).toEqual([["op-3", "difference", "unknown_payment", null]])
    })
  })

  describe("the database", () => {
    it("keeps what a provider told as it was told", async () => {
      await bring(report(CAPTURE))
      const client = await connect()
      for (const attempt of [
        "update revenue_provider_line set gross = gross + 1, net = net + 1",
        "update revenue_provider_line set reference = 'op-2'",
        "delete from revenue_provider_line",
        "truncate revenue_provider_line",
        "update revenue_provider_statement set lines = 9",
        "delete from revenue_provider_statement",
      ]) {
        await expect(client.query(attempt)).rejects.toThrow(/as it was told/)
      }
    })

    it("refuses a state that the line does not bear out", async () => {
      await bring(report(CAPTURE))
      const client = await connect()
      for (const change of [
        "state = 'matched', cause = null",
        "state = 'matched', cause = null, matched_id = 'capt_1', ledger_amount = 5",
        "state = 'posted', cause = null, transaction_id = null",
        "cause = null",
        "state = 'explained'",
        "state = 'explained', explained_by = 'x', explained_at = now(), explained_note = ' '",
      ]) {
        await expect(client.query(`update revenue_provider_line set ${change}`)).rejects.toThrow(/says_why/)
      }
    })

    it("keeps each movement of ours behind one line", async () => {
      await bring(report(CAPTURE, CAPTURE.replace("op-1", "op-5")))
      const client = await connect()
      await expect(client.query("update revenue_provider_line set matched_id = 'capt_1'")).rejects.toThrow(
        /IDX_revenue_provider_line_matched/
      )
    })
  })
})
