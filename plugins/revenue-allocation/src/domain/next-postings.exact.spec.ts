import fc from "fast-check"
import type { OrderPosition } from "./order-position"
import { anyRulesWithLimits, anySmallOrder } from "./test/any-deductions"
import { exactOrder } from "./test/exact-order"
import { OrderLedger } from "./test/order-ledger"

const now = (order: OrderPosition) => ({
  ...order,
  movements: order.movements
    .filter(({ amount }) => amount !== 0)
    .map((movement, index) => ({ ...movement, occurred_at: new Date(1_790_000_000_000 + index) })),
  withdrawn: [],
  changed: { id: "ch", at: new Date(1_790_000_000_000) },
})

describe("nextPostings, against a second formulation with exact rationals", () => {
  it("brings everybody to the same céntimo, by one step or by two", () => {
    fc.assert(
      fc.property(anySmallOrder, anyRulesWithLimits, (order, rules) => {
        const ledger = new OrderLedger(rules)
        const whole = now(order)
        fc.pre(whole.movements.length > 0)
        ledger.bring({ ...whole, movements: whole.movements.slice(0, 1) })
        ledger.bring(whole)
        const posted = ledger.posted.map(({ line_id, account, amount }): [string, bigint] => [
          `${line_id ?? "-"} ${account}`,
          amount,
        ])
        expect(new Map(posted)).toEqual(exactOrder(order, rules))
      })
    )
  })
})
