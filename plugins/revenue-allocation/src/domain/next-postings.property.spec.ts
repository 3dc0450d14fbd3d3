import fc from "fast-check"
import { allocateOrder } from "./allocate-order"
import { difference, type OrderNow } from "./next-postings"
import type { Movement } from "./order-position"
import { anyLines, anyRules, anyShipping } from "./test/any-order"
import { OrderLedger } from "./test/order-ledger"
import { capture } from "./test/sale-examples"

const KINDS = ["capture", "refund", "dispute", "dispute_reversal"] as const
const signed = (kind: Movement["kind"], amount: number) =>
  kind === "capture" || kind === "dispute_reversal" ? amount : -amount
const anyMovements = (max: number): fc.Arbitrary<Movement[]> =>
  fc
    .array(fc.record({ kind: fc.constantFrom(...KINDS), amount: fc.integer({ min: 1, max: 400_000 }) }), {
      minLength: 1,
      maxLength: max,
    })
    .map((all) =>
      all.map(({ kind, amount }, index) => capture(signed(kind, amount), { kind, id: `m_${index}` }))
    )

const anyOrder = fc.record({ lines: anyLines, shipping: anyShipping })
const now = (
  order: Pick<OrderNow, "lines" | "shipping">,
  movements: readonly Movement[],
  change = "ch"
): OrderNow => ({
  currency_code: "pen",
  ...order,
  movements: movements.map((movement, index) => ({
    ...movement,
    occurred_at: new Date(1_790_000_000_000 + index),
  })),
  withdrawn: [],
  changed: { id: change, at: new Date(1_790_000_000_000) },
})
/** Cuts an amount at these places; the pieces add up to it, none is zero. */
const cut = (amount: number, cuts: readonly number[]) => {
  const stops = [...new Set([0, ...cuts.map((each) => each % amount)])].sort((a, b) => a - b)
  return stops.map((start, index) => (stops[index + 1] ?? amount) - start)
}
const worthOf = ({ lines, shipping }: Pick<OrderNow, "lines" | "shipping">) =>
  [...lines, ...shipping].reduce((all, { gross }) => all + gross, 0) || 1

describe("nextPostings: any order, whatever happens to it", () => {
  it("L10: after every posting, all entries so far are what the position gives", () => {
    fc.assert(
      fc.property(anyOrder, anyRules, anyMovements(6), (order, policy, movements) => {
        const ledger = new OrderLedger(policy)
        ledger.bring(now(order, movements))
        ledger.postings.forEach(({ position, seq }) => {
          const upTo = ledger.postings.slice(0, seq).flatMap(({ entries }) => entries)
          expect(difference(allocateOrder(position, policy), upTo)).toEqual([])
        })
      })
    )
  })

  it("M7: refunds in any number, order and partition bring every account to the same place", () => {
    const pieces = fc.array(fc.nat(), { maxLength: 5 })
    fc.assert(
      fc.property(anyOrder, anyRules, fc.nat(), pieces, fc.nat(), (order, policy, back, cuts, turn) => {
        const paid = worthOf(order)
        const refunded = back % (paid + 1)
        const amounts = refunded ? cut(refunded, cuts) : []
        const refunds = amounts.map((amount, index) =>
          capture(-amount, { kind: "refund", id: `ref_${index}` })
        )
        const turned = [
          ...refunds.slice(turn % (refunds.length || 1)),
          ...refunds.slice(0, turn % (refunds.length || 1)),
        ]

        const [one, many] = [new OrderLedger(policy), new OrderLedger(policy)]
        one.bring(
          now(order, [
            capture(paid),
            ...(refunded ? [capture(-refunded, { kind: "refund", id: "ref" })] : []),
          ])
        )
        for (let known = 0; known <= turned.length; known += 1) {
          many.bring(now(order, [capture(paid), ...turned.slice(0, known)]))
        }
        expect(difference(one.posted, many.posted)).toEqual([])
        if (refunded === paid) expect(many.posted).toEqual([])
      })
    )
  })

  it("M7: a full refund leaves zero on every account, however it was captured and refunded", () => {
    const pieces = fc.array(fc.nat(), { maxLength: 4 })
    fc.assert(
      fc.property(anyOrder, anyRules, pieces, pieces, (order, policy, ins, outs) => {
        const paid = worthOf(order)
        const movements = [
          ...cut(paid, ins).map((amount, index) => capture(amount, { id: `c_${index}` })),
          ...cut(paid, outs).map((amount, index) => capture(-amount, { kind: "refund", id: `r_${index}` })),
        ]
        const ledger = new OrderLedger(policy)
        movements.forEach((_, index) => ledger.bring(now(order, movements.slice(0, index + 1))))
        expect(ledger.postings).toHaveLength(movements.length)
        expect(ledger.posted).toEqual([])
      })
    )
  })

  it("the order of events does not matter: what comes late, early or twice ends in the same place", () => {
    const heard = fc.array(fc.array(fc.nat(5), { maxLength: 6 }), { maxLength: 6 })
    fc.assert(
      fc.property(
        anyOrder,
        anyOrder,
        anyRules,
        anyMovements(6),
        heard,
        (first, then, policy, movements, steps) => {
          const origins = new Map(first.lines.map(({ line_id, origin }) => [line_id, origin]))
          // A line keeps its origin: provenance does not change it while the events are under way.
          const changed = {
            ...then,
            lines: then.lines.map((line) => ({ ...line, origin: origins.get(line.line_id) ?? null })),
          }
          const direct = new OrderLedger(policy)
          direct.bring(now(changed, movements))

          const slow = new OrderLedger(policy)
          steps.forEach((known, index) => {
            const seen = movements.filter((_, which) => known.includes(which))
            slow.bring(
              now(
                index % 2 ? changed : { ...first, lines: keptIn(first.lines, changed.lines) },
                seen,
                `ch_${index}`
              )
            )
          })
          slow.bring(now(changed, movements, "last"))

          expect(difference(direct.posted, slow.posted)).toEqual([])
          const sources = slow.postings
            .filter(({ kind }) => kind !== "order_changed")
            .map(({ kind, source_id }) => kind + source_id)
          expect(new Set(sources).size).toBe(sources.length)
          expect(slow.bring(now(changed, movements, "again"))).toEqual([])
        }
      )
    )
  })
})

/** Lines of the first with the origins that the second has for them, as if the product had always been the same. */
function keptIn(lines: OrderNow["lines"], others: OrderNow["lines"]): OrderNow["lines"] {
  const origins = new Map(others.map(({ line_id, origin }) => [line_id, origin]))
  return lines.map((line) => ({ ...line, origin: origins.get(line.line_id) ?? line.origin }))
}
