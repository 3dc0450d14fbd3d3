import fc from "fast-check"
import { centimos, sum } from "../domain/centimos"
import { type MonthParts, splitMonth } from "../domain/split-month"
import { anyMonth } from "../domain/test/any-month"
import { creditsOf } from "../modules/revenue-allocation/settlement/share-entries"
import { familyStatement } from "./family-statement"
import { carriedOn, type IncomeEntry, incomeLines, type MonthStatement } from "./month-statement"
import { statementLines } from "./statement-csv"
import { statementSections } from "./statement-rows"

const anyEntries: fc.Arbitrary<IncomeEntry[]> = fc.array(
  fc.record({
    on: fc.constantFrom("2026-10-03", "2026-10-21"),
    kind: fc.constantFrom("sale_captured", "payment_refunded", "order_changed", "hold_released"),
    lineId: fc.constantFrom("line_1", "line_2", null),
    quantity: fc.option(fc.nat(9)),
    net: fc.integer({ min: -90_000, max: 90_000 }).map(centimos),
    amount: fc.integer({ min: -50_000, max: 50_000 }).map(centimos),
  }),
  { maxLength: 12 }
)

/** A statement as it is read of a month that was divided so, with the credits that the ledger has of it. */
function statementOf(
  parts: MonthParts,
  { earned, carried }: Pick<MonthStatement["division"], "earned" | "carried">,
  entries: IncomeEntry[]
): MonthStatement {
  const named = (line: IncomeEntry) => ({ ...line, product: "=HYPERLINK(1)" })
  const lines = incomeLines(entries, earned)
  const { alimony, family, hold_reasons, ...rest } = parts
  const total = (all: readonly { amount: MonthParts["income"] }[]) => sum(all.map(({ amount }) => amount))
  return {
    ...{
      code: "LUR-0001",
      establishment: "Lurigancho",
      month: "2026-10",
      closedAt: new Date(0),
      payouts: [],
    },
    division: { ...rest, earned, carried, alimony: total(alimony), family: total(family) },
    basis: { maker: "setenta", reparation: "veinte", inpe: "diez" },
    ...{ sold: lines.sold.map(named), returned: lines.returned.map(named), late: lines.late },
    credits: creditsOf("artn_1", parts).map(({ account, amount }) => {
      const orderId = /^court:(.+)/.exec(account)?.[1] ?? null
      const to = orderId ? `of_${orderId}` : (/:family:(.+)/.exec(account)?.[1] ?? null)
      return { on: "2026-10-31", kind: "settlement", account, orderId, beneficiaryId: to, amount }
    }),
    holds: parts.held ? [{ amount: parts.held, reasons: hold_reasons, releasedOn: null }] : [],
    facts: { orders: [], instruction: null },
    relations: new Map([["ben_1", "mother"]]),
  }
}

const anyStatement = fc
  .tuple(anyMonth, anyEntries)
  .map(([month, entries]) => ({ entries, month, statement: statementOf(splitMonth(month), month, entries) }))

describe("a statement", () => {
  it("adds up to the ledger to the céntimo: what came, what was divided, what each got", () => {
    fc.assert(
      fc.property(anyStatement, ({ statement, entries, month }) => {
        const of = (name: string) => statementSections(statement).find((section) => section.name === name)
        const added = (name: string) => sum((of(name)?.rows ?? []).map(({ amount }) => amount))
        expect(added("sold") + added("returned")).toBe(sum(entries.map(({ amount }) => amount)))
        expect(added("sold") + added("returned") + statement.late).toBe(month.earned)
        expect(added("income")).toBe(month.earned + month.carried)
        expect(added("income") - carriedOn(month)).toBe(of("income")?.total?.amount)
        expect(added("divided")).toBe(statement.division.income)
        expect(added("divided")).toBe(sum(statement.credits.map(({ amount }) => amount)))
        expect(added("held")).toBe(statement.division.held)
        expect(added("left")).toBe(carriedOn(month))
      })
    )
  })

  it("keeps apart what was sold and what came back, whatever the order of the entries", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { sold, returned } = incomeLines(entries, centimos(0))
        expect(sold.every(({ amount }) => amount > 0n)).toBe(true)
        expect(returned.every(({ amount }) => amount < 0n)).toBe(true)
        const turned = incomeLines([...entries].reverse(), centimos(0))
        const amounts = (lines: IncomeEntry[]) => lines.map(({ amount }) => amount).sort()
        expect(amounts(turned.sold)).toEqual(amounts(sold))
        expect(amounts(turned.returned)).toEqual(amounts(returned))
      })
    )
  })

  it("gives a relative their own lines, and together they are all that is the family's", () => {
    fc.assert(
      fc.property(anyStatement, ({ statement }) => {
        const ids = new Set(statement.credits.flatMap(({ beneficiaryId }) => beneficiaryId ?? []))
        const own = [...ids].map((id) => familyStatement(statement, id))
        const { family, alimony } = statement.division
        expect(own.reduce((all, one) => all + (one?.total ?? 0n), 0n)).toBe(family + alimony)
        expect(familyStatement(statement, "ben_of_somebody_else")).toBeNull()
      })
    )
  })

  it("says in its file what the paper says, with the sums that the paper has", () => {
    fc.assert(
      fc.property(anyStatement, ({ statement }) => {
        const lines = statementLines(statement)
        const divided = lines.filter(({ section }) => section === "Cómo se repartió")
        if (statement.division.income === 0n) return expect(divided).toEqual([])
        expect(divided.at(-1)).toMatchObject({
          text: "Suma de las partes",
          amount: statement.division.income,
        })
      })
    )
  })
})
