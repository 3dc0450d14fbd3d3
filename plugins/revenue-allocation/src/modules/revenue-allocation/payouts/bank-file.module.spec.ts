import { createHash } from "node:crypto"
import { giveFile } from "./bank-file"
import { recordOutcome } from "./record-outcome"
import { bankSteps, TODAY } from "./test/bank-steps"
import { anyPayee, BETO, CARO, payoutsSuite, refusal } from "./test/payouts-suite"

jest.setTimeout(240_000)

payoutsSuite((suite) => {
  const { ledger, sql, fund, send, payouts, batch, owed } = suite
  const { results, toBank } = bankSteps(suite)
  const file = (id: string, readPayees = anyPayee) =>
    ledger.inTransaction((context) => giveFile(context, BETO, id, readPayees))

  describe("the bank's file", () => {
    it("is the same each time, with its digest on record, and leaves out what was settled before", async () => {
      const { id, references } = await toBank()
      const [first] = await payouts(id)
      await ledger.inTransaction((context) =>
        recordOutcome(context, CARO, first!.id, { to: "returned", note: "No llegó a ir al banco" })
      )
      const given = await file(id)
      const text = given.pieces.join("")
      expect(text.split("\r\n")[0]).toBe(`C,1,${TODAY},2,50.00,PEN`)
      expect(text).not.toContain(references[0])
      expect(given.digest).toBe(createHash("sha256").update(text).digest("hex"))
      expect(await batch(id)).toMatchObject({ file_digest: given.digest })
      await results(id, [[references[1], "pagado", "20.00"]])
      expect((await file(id)).pieces.join("")).toBe(text)
    })

    it("is not given out again when whom it pays has changed, nor when somebody has no account", async () => {
      const { id, references } = await toBank()
      const others: typeof anyPayee = async (context, payees, batchId) =>
        new Map(
          [...(await anyPayee(context, payees, batchId))].map(([key, payee]) => [
            key,
            { ...payee, account: "1" },
          ])
        )
      const nobody: typeof anyPayee = async () => new Map()
      await expect(file(id, nobody)).rejects.toEqual(refusal("payees_without_account"))
      await expect(file(id, nobody)).rejects.toThrow(references.join(", "))
      await file(id)
      await expect(file(id, others)).rejects.toEqual(refusal("file_changed"))
    })

    it("is there for 27,000 payments", async () => {
      const accounts = Object.fromEntries(
        Array.from({ length: 27_000 }, (_, i) => [`artisan:p${i}:personal`, 100 + i])
      )
      await fund(accounts)
      await sql(
        `insert into revenue_artisan_terms (id, artisan_id, seq, valid_from, situation, account_state, account_sealed,
           account_kind, key_id, recorded_by)
         select 't' || i, 'p' || i, 1, '2026-01-01', 'sentenced', 'open', 'x', 'cci', 'k', 'test'
         from generate_series(0, 26999) i`
      )
      const { id } = await send({ rail: "bank-file" })
      const { pieces } = await file(id)
      expect(pieces).toHaveLength(28)
      expect(pieces.join("").split("\r\n")).toHaveLength(27_002)
      const total = 27_000 * 100 + (26_999 * 27_000) / 2
      expect(pieces[0]).toContain(`,27000,${(total / 100).toFixed(2)},PEN`)
      const known = await payouts(id)
      const answer = await results(
        id,
        known.map(({ reference, amount }) => [reference, "pagado", (Number(amount) / 100).toFixed(2)])
      )
      expect(answer).toMatchObject({ applied: true, paid: 27_000 })
      expect(await owed("transit:bank-file", "bank:main")).toEqual([0, total])
      expect(await batch(id)).toMatchObject({ state: "done" })
    })
  })
})
