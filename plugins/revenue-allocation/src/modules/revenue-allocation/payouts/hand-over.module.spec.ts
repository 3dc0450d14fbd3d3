import type { PayoutOrder, RailAnswer } from "../../../domain/rails/payout-rail"
import { type Outcome, recordOutcome } from "./record-outcome"
import { carryOn, releaseBatch, unfinishedBatches } from "./release-batch"
import { ANA, anyPayee, BETO, CARO, dying, Killed, payoutsSuite, programRail } from "./test/payouts-suite"

jest.setTimeout(120_000)

payoutsSuite((suite) => {
  const { ledger, fund, prepare, release, send, payouts, batch, owed, audited } = suite
  const record = (id: string, to: Outcome["to"], note: string) =>
    ledger.inTransaction((context) => recordOutcome(context, CARO, id, { to, note }))

  describe("M9: a rail with a program behind it", () => {
    const paying = () => programRail(async (): Promise<RailAnswer> => ({ outcome: "paid", reference: "p" }))
    const three = { "artisan:a1:personal": 1000, "artisan:a2:personal": 2000, "artisan:a3:personal": 3000 }

    it("is told each payout once, after it is in the ledger, with the payout's id", async () => {
      await fund(three)
      const seen: [PayoutOrder, number[]][] = []
      const { rails } = programRail(async (order) => {
        seen.push([order, await owed("transit:program")])
        return { outcome: "paid", reference: `p-${order.reference}` }
      })
      const { id } = await send({ rail: "program" }, rails)
      const known = await payouts(id)
      expect(seen.map(([{ idempotencyKey }]) => idempotencyKey).sort()).toEqual(
        known.map((row) => row.id).sort()
      )
      expect(seen[0]?.[1]).toEqual([6000])
      expect(known.map(({ state, rail_reference }) => [state, rail_reference])).toEqual(
        known.map(({ reference }) => ["paid", `p-${reference}`])
      )
      expect(await owed("bank:main", "transit:program")).toEqual([6000, 0])
      expect(await batch(id)).toMatchObject({ state: "done" })
    })

    it("that times out after success is parked, never told again, and resolved by a person", async () => {
      await fund(three)
      const paid: string[] = []
      const { rails, told } = programRail(async ({ idempotencyKey }) => {
        paid.push(idempotencyKey)
        throw new Error("timed out")
      })
      const { id } = await send({ rail: "program" }, rails)
      expect((await payouts(id)).map(({ state, outcome_note }) => [state, outcome_note])).toEqual([
        ...[
          ["parked", "no_answer"],
          ["parked", "no_answer"],
          ["parked", "no_answer"],
        ],
      ])
      await carryOn({ ledger, readPayees: anyPayee, rails }, CARO, id)
      expect(told).toHaveLength(3)
      expect(await owed("transit:program", "bank:main")).toEqual([6000, 0])
      const [one, two] = await payouts(id)
      await record(one!.id, "paid", "El banco lo confirma")
      await record(two!.id, "returned", "El banco no lo tiene")
      expect(await owed("transit:program", "bank:main", "artisan:a2:personal")).toEqual([3000, 1000, 2000])
      expect(paid).toHaveLength(3)
      expect((await audited()).filter((action) => action === "payout.parked")).toHaveLength(3)
    })

    it("credits back what it rejects, and leaves on its way what it only accepts", async () => {
      await fund(three)
      const { rails } = programRail(async ({ amount }) =>
        amount === 1000n
          ? { outcome: "rejected", reason: "closed" }
          : { outcome: "accepted", reference: `x${amount}` }
      )
      const { id } = await send({ rail: "program" }, rails)
      expect((await payouts(id)).map(({ state, rail_reference }) => [state, rail_reference])).toEqual([
        ...[
          ["returned", null],
          ["sent", "x2000"],
          ["sent", "x3000"],
        ],
      ])
      expect(await owed("artisan:a1:personal", "transit:program")).toEqual([1000, 5000])
      await expect(ledger.reading((context) => unfinishedBatches(context, rails))).resolves.toEqual([])
    })

    it.each(["before", "after"] as const)(
      "killed right %s any transaction commits pays nobody twice: what it was told and nobody answered is parked",
      async (when) => {
        for (let nth = 1; nth <= 12; nth++) {
          await fund(
            Object.fromEntries(Object.keys(three).map((code) => [code.replace(":a", `:${when}${nth}a`), 100]))
          )
          const { rails, told } = paying()
          const { id } = await prepare({ rail: "program" }, ANA, rails)
          const killed = { ledger: dying(ledger, nth, when), readPayees: anyPayee, rails }
          await releaseBatch(killed, BETO, id).catch((error: unknown) => {
            if (!(error instanceof Killed)) throw error
          })
          const { state } = await batch(id)
          if (state === "draft") await release(id, CARO, { rails })
          for (const left of await ledger.reading((context) => unfinishedBatches(context, rails))) {
            await carryOn({ ledger, readPayees: anyPayee, rails }, CARO, left)
          }
          const states = (await payouts(id)).map((payout) => payout.state)
          expect(told).toHaveLength(new Set(told).size)
          expect(states.filter((one) => one === "parked").length).toBeLessThanOrEqual(1)
          expect(states.filter((one) => one === "paid" || one === "parked")).toHaveLength(3)
        }
        expect(await ledger.check()).toEqual([])
      }
    )
  })
})
