import type { OrderNow } from "./next-postings"
import type { Movement } from "./order-position"
import { OrderLedger } from "./test/order-ledger"
import { capture, line, origin, rules, totals } from "./test/sale-examples"

const day = (ofNovember: number) => new Date(Date.UTC(2026, 10, ofNovember))
const at = (moment: Date, amount: number, change: Partial<Movement> = {}) => ({
  ...capture(amount, change),
  occurred_at: moment,
})
const order = (change: Partial<OrderNow> = {}): OrderNow => ({
  currency_code: "pen",
  lines: [line()],
  shipping: [],
  movements: [at(day(1), 11800)],
  withdrawn: [],
  changed: { id: "order_1:1", at: day(9) },
  ...change,
})
/** A ledger that has had this order already. */
const having = (...known: OrderNow[]) => {
  const ledger = new OrderLedger(rules)
  for (const now of known) ledger.bring(now)
  return ledger
}
const berta = origin({ makers: [{ artisan_id: "berta", share_bp: 10000 }] })

describe("nextPostings: each movement of money is a posting, oldest first", () => {
  it.each([
    ["capture", 1, "sale_captured"],
    ["refund", -1, "payment_refunded"],
    ["dispute", -1, "dispute_lost"],
    ["dispute_reversal", 1, "dispute_won"],
  ] as const)("a %s has its own name and time, and is known by its own id", (kind, sign, posted) => {
    const ledger = having(order())
    const movements = [at(day(1), 11800), at(day(2), sign * 5900, { kind, id: "second" })]
    const [posting, ...others] = ledger.bring(order({ movements }))
    expect(posting).toMatchObject({ kind: posted, source_id: "second", occurred_at: day(2), seq: 2 })
    expect(others).toEqual([])
  })

  it("heard of in any order, they are posted in the order in which they happened, then of their ids", () => {
    const movements = [
      at(day(3), 100, { id: "c" }),
      at(day(2), 200, { id: "e" }),
      at(day(2), 300, { id: "b" }),
      at(day(2), 400, { id: "d" }),
      at(day(1), 500, { id: "f" }),
    ]
    for (const heard of [movements, [...movements].reverse()]) {
      const postings = having().bring(order({ movements: heard }))
      expect(postings.map(({ source_id, seq }) => [source_id, seq])).toEqual([
        ...[["f", 1] as const, ["b", 2] as const, ["d", 3] as const, ["e", 4] as const, ["c", 5] as const],
      ])
    }
  })

  it("nothing moved is no movement: it is not posted, and no position has it", () => {
    const movements = [at(day(1), 0, { id: "free" }), at(day(2), 11800)]
    const postings = having().bring(order({ movements }))
    expect(postings.map(({ source_id }) => source_id)).toEqual(["capt"])
    expect(postings[0]?.position.movements).toEqual([capture(11800)])
  })

  it("an order that nobody has paid for yet has no postings", () => {
    expect(having().bring(order({ movements: [] }))).toEqual([])
  })
})

describe("nextPostings: what becomes of an order's lines", () => {
  it("a changed line is posted before the money, with what changed it and when", () => {
    const movements = [at(day(1), 11800), at(day(2), -5900, { kind: "refund", id: "ref" })]
    const postings = having(order()).bring(order({ lines: [line({ gross: 5900 })], movements }))
    expect(postings).toMatchObject([
      { kind: "order_changed", source_id: "order_1:1", occurred_at: day(9), seq: 2 },
      { kind: "payment_refunded", source_id: "ref", occurred_at: day(2), seq: 3 },
    ])
  })

  it("M6: the origin of a line stays what it was at the first posting", () => {
    const ledger = having(order())
    expect(ledger.bring(order({ lines: [line({ origin: berta })] }))).toEqual([])
    const back = [at(day(1), 11800), at(day(2), -5900, { kind: "refund", id: "ref" })]
    ledger.bring(order({ lines: [line({ origin: berta })], movements: back }))
    expect(totals(ledger.posted)).toMatchObject({ "artisan:ana:income": -5000 })
  })

  it("M6: that no origin was on record is kept, too, until somebody attributes it", () => {
    const ledger = having(order({ lines: [line({ origin: null })] }))
    expect(ledger.bring(order())).toEqual([])
    expect(totals(ledger.posted)).toMatchObject({ "hold:unattributed": -10000 })
  })

  it("a line that is new has the origin that it has now", () => {
    const movements = [at(day(1), 11800), at(day(2), 11800, { id: "more" })]
    const ledger = having(order())
    ledger.bring(order({ lines: [line(), line({ line_id: "second", origin: berta })], movements }))
    expect(totals(ledger.posted)).toMatchObject({
      "artisan:ana:income": -10000,
      "artisan:berta:income": -10000,
    })
  })
})

describe("nextPostings: a movement that the provider refused in the end", () => {
  const paid = [at(day(1), 5900, { id: "first" }), at(day(2), 5900, { id: "second" })]
  const withdrawn = [{ kind: "capture", id: "second" }] as const

  it("is undone by a posting of its own, named after it; the others stay", () => {
    const ledger = having(order({ movements: paid }))
    const [posting, ...others] = ledger.bring(order({ movements: paid.slice(0, 1), withdrawn }))
    expect(posting).toMatchObject({
      ...{ kind: "movement_withdrawn", source_id: "second", occurred_at: day(9), seq: 3 },
    })
    expect(others).toEqual([])
    expect(posting?.position.movements.map(({ id }) => id)).toEqual(["first"])
    expect(totals(ledger.posted)).toEqual({
      "clearing:pp_demo_demo": 5900,
      "tax:igv": -900,
      "artisan:ana:income": -5000,
    })
  })

  it("leaves nothing on any account when it was the only one", () => {
    const ledger = having(order())
    ledger.bring(order({ movements: [], withdrawn: [{ kind: "capture", id: "capt" }] }))
    expect(ledger.posted).toEqual([])
  })

  it("is known by its kind and id together: a refund of the same id is another movement", () => {
    const ledger = having(order({ movements: paid }))
    expect(ledger.bring(order({ withdrawn: [{ kind: "refund", id: "second" }], movements: paid }))).toEqual(
      []
    )
  })

  it("is not undone twice", () => {
    const ledger = having(order({ movements: paid }))
    const now = order({ movements: paid.slice(0, 1), withdrawn })
    ledger.bring(now)
    expect(ledger.bring(now)).toEqual([])
  })
})

describe("attribution: held lines get to whom they belong", () => {
  const lines = [line(), line({ line_id: "held", origin: null })]
  const held = () => having(order({ lines, movements: [at(day(1), 23600)] }))

  it("moves what is held to the maker, and nothing else", () => {
    const ledger = held()
    const posting = ledger.attribute({ held: berta }, "decision_1")
    expect(posting).toMatchObject({ kind: "order_attributed", source_id: "decision_1", seq: 2 })
    expect(totals(posting?.entries ?? [])).toEqual({
      "hold:unattributed": 10000,
      "artisan:berta:income": -10000,
    })
    expect(totals(ledger.posted)).toEqual({
      "clearing:pp_demo_demo": 23600,
      "tax:igv": -3600,
      "artisan:ana:income": -10000,
      "artisan:berta:income": -10000,
    })
  })

  it("M6: takes nothing from whom a line was given to", () => {
    expect(held().attribute({ line: berta })).toBeNull()
  })

  it("gives nothing while nobody is on record, and nothing twice", () => {
    const ledger = held()
    expect(ledger.attribute({})).toBeNull()
    expect(ledger.attribute({ held: origin({ makers: [] }) })).toBeNull()
    expect(ledger.attribute({ held: berta })).not.toBeNull()
    expect(ledger.attribute({ held: berta })).toBeNull()
  })

  it("stays: later postings keep the origin that was found", () => {
    const ledger = held()
    ledger.attribute({ held: berta })
    expect(ledger.bring(order({ lines, movements: [at(day(1), 23600)] }))).toEqual([])
  })

  it("has nothing to give of an order that is not posted", () => {
    expect(having().attribute({ line: berta })).toBeNull()
  })
})
