import { MedusaError } from "@medusajs/framework/utils"
import { queryOf } from "../../../../scripts/ledger/checks"
import { checkOrders } from "../checks/check-orders"
import { ledgerSuite } from "../modules/revenue-allocation/test/ledger-suite"
import { postDispute } from "./post-dispute"
import { postOrder } from "./post-order"
import { order, refund, shop, type ShopOrder } from "./test/shop"
import { centimos } from "../domain/centimos"

jest.setTimeout(60_000)

ledgerSuite(({ ledger, connect }) => {
  const bring = (now: ShopOrder, whole = now) =>
    postOrder(
      shop(
        ledger,
        () => now,
        () => whole
      ),
      now.id
    )
  const balances = async () => {
    const client = await connect()
    const { rows } = await client.query<{ code: string; balance: string }>(
      "select code, balance from ledger_balance where balance <> 0 order by code"
    )
    return Object.fromEntries(rows.map(({ code, balance }) => [code, Number(balance)]))
  }
  const kinds = async () =>
    (await ledger.transactionsOfOrder("order_1")).map(({ kind, source_id }) => `${kind} ${source_id}`)
  const holds = async () => {
    expect(await ledger.check()).toEqual([])
    expect((await checkOrders(queryOf(await connect()))).findings).toEqual([])
  }
  const sold = { "artisan:ana:income": -10_000, "clearing:pp_demo_demo": 11_800, "tax:igv": -1800 }
  const half = { "artisan:ana:income": -5000, "clearing:pp_demo_demo": 5900, "tax:igv": -900 }

  /** A test after which the ledger must hold, whatever it tried. */
  const proven = (name: string, test: () => Promise<void>) =>
    it(name, async () => {
      await test()
      await holds()
    })

  describe("postOrder", () => {
    proven("M7: posts a refund against the shares it takes back, in the row after its capture", async () => {
      await bring(order({ refunds: [refund("ref_1", 59)] }))
      expect(await kinds()).toEqual(["sale_captured capt_1", "payment_refunded ref_1"])
      expect(await balances()).toEqual(half)
    })

    proven("M7: a full refund in three parts, each heard by itself, leaves nothing", async () => {
      const refunds = [refund("a", 33.33, 18), refund("b", 44.44, 19), refund("c", 40.23, 20)]
      for (let known = 0; known <= 3; known += 1) await bring(order({ refunds: refunds.slice(0, known) }))
      expect(await kinds()).toHaveLength(4)
      expect(await balances()).toEqual({})
    })

    proven(
      "goods that came back move their shares to the hold, and the refund takes them from there",
      async () => {
        const lines = [{ id: "line_1", quantity: 1, total: 0, returned: 1 }]
        await bring(order())
        await bring(order({ lines }))
        expect(await balances()).toEqual({ "clearing:pp_demo_demo": 11_800, "hold:unattributed": -11_800 })
        await bring(order({ lines, refunds: [refund("ref_1", 118)] }))
        expect(await balances()).toEqual({})
        expect(await kinds()).toEqual([
          "sale_captured capt_1",
          "order_changed order_1:2",
          "payment_refunded ref_1",
        ])
      }
    )

    proven("a capture that the provider refused after all is withdrawn, once", async () => {
      await bring(order())
      const refused = order({ captures: [] })
      await bring(refused)
      await bring(refused)
      expect(await kinds()).toEqual(["sale_captured capt_1", "movement_withdrawn capt_1"])
      expect(await balances()).toEqual({})
    })

    proven("M6: origins and policy are those of the first posting, whatever is known later", async () => {
      const lines = [{ id: "line_1", quantity: 1, total: 118, product_id: "poncho" }]
      await bring(order({ lines }))
      const known = [{ ...lines[0]!, product_id: "bolso" }]
      await bring(order({ lines: known, refunds: [refund("ref_1", 59)] }))
      expect(await balances()).toEqual({
        "clearing:pp_demo_demo": 5900,
        "hold:unattributed": -5000,
        "tax:igv": -900,
      })
    })
  })

  describe("postDispute", () => {
    const dispute = (change: object = {}) =>
      postDispute(
        shop(ledger, () => order()),
        {
          ...{ order_id: "order_1", kind: "dispute", id: "dp_1", provider_id: "pp_demo_demo" },
          ...{ amount: centimos(-11_800), occurred_at: new Date("2026-11-24T12:00:00Z"), ...change },
        }
      )

    proven("takes back what a lost dispute cost, once, and gives it again when it is won", async () => {
      const first = await dispute()
      expect(await dispute()).toEqual({ ...first, created: false })
      expect(await balances()).toEqual({})
      await dispute({ kind: "dispute_reversal", id: "dp_1_won", amount: centimos(11_800) })
      expect(await balances()).toEqual(sold)
      await bring(order({ refunds: [refund("ref_1", 59)] }))
      expect(await balances()).toEqual(half)
    })

    proven("refuses one in the wrong direction, and one of an order that took no money", async () => {
      await expect(dispute({ amount: centimos(5) })).rejects.toMatchObject({ code: "dispute_sign" })
      await expect(
        postDispute(
          shop(ledger, () => order({ captures: [] })),
          {
            ...{ order_id: "order_1", kind: "dispute", id: "dp", provider_id: "p", amount: centimos(-1) },
            occurred_at: new Date(),
          }
        )
      ).rejects.toMatchObject({ code: "order_not_posted" })
    })
  })

  describe("faults", () => {
    proven("M5: the same event twenty times at once posts each fact once", async () => {
      const now = order({ refunds: [refund("ref_1", 20), refund("ref_2", 39, 19)] })
      const runs = await Promise.all(Array.from({ length: 20 }, () => bring(now)))
      expect(await kinds()).toEqual([
        "sale_captured capt_1",
        "payment_refunded ref_1",
        "payment_refunded ref_2",
      ])
      expect(
        new Set(runs.map((facts) => facts.map(({ transaction_id }) => transaction_id).join())).size
      ).toBe(1)
      expect(runs.flat().filter(({ created }) => created)).toHaveLength(3)
      expect(await balances()).toEqual(half)
    })

    proven("two that know different refunds at the same moment: both are posted, nothing twice", async () => {
      await bring(order())
      const refunds = [refund("ref_1", 20), refund("ref_2", 39, 19)]
      await Promise.all([
        ...refunds.map((one) => bring(order({ refunds: [one] }), order({ refunds }))),
        bring(order({ refunds })),
      ])
      await bring(order({ refunds }))
      expect(new Set(await kinds()).size).toBe(3)
      expect(await balances()).toEqual(half)
    })

    proven("a late event with an older state undoes nothing", async () => {
      await bring(order({ refunds: [refund("ref_1", 59)] }))
      const [stale, whole] = [order(), order({ refunds: [refund("ref_1", 59)] })]
      const container = shop(
        ledger,
        () => stale,
        () => whole
      )
      await postOrder(container, "order_1")
      expect(await balances()).toEqual(half)
    })

    proven(
      "a database that refuses the second of two postings keeps the first, and takes the second later",
      async () => {
        const client = await connect()
        await client.query(`
        create function disk_full() returns trigger language plpgsql as $$ begin
          if new.kind = 'payment_refunded' then raise exception 'no space left' using errcode = 'disk_full'; end if;
          return new;
        end $$;
        create trigger disk_full before insert on ledger_transaction for each row execute function disk_full()`)
        const now = order({ refunds: [refund("ref_1", 59)] })
        await expect(bring(now)).rejects.toMatchObject({ type: MedusaError.Types.DB_ERROR })
        expect(await balances()).toEqual(sold)

        await client.query("drop trigger disk_full on ledger_transaction; drop function disk_full()")
        await bring(now)
        expect(await balances()).toEqual(half)
      }
    )

    proven("a policy gap: money from before the first policy waits, with a reason", async () => {
      const early = order({ captures: [{ id: "capt_0", amount: 118, created_at: "2016-05-01T12:00:00Z" }] })
      await expect(bring(early)).rejects.toThrow(/no allocation policy/)
      expect(await kinds()).toEqual([])
    })
  })
})
