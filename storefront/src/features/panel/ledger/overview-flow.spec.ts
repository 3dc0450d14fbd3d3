import type { AccountKind } from "./account-kinds"
import { type KindOverview, owedTo } from "./overview"
import { overviewFlow } from "./overview-flow"

const WORDS = { sales: "Ventas", divided: "Dividido", undivided: "Por dividir" }

const kind = (name: AccountKind, credit: number, debit = 0, balance = debit - credit): KindOverview => ({
  ...{ kind: name, label: name, help: "", debit, credit, net: debit - credit, balance },
})

describe("a month of the ledger as a flow", () => {
  it("goes from sales to everybody, and from the income to how it was divided", () => {
    const flow = overviewFlow(
      [
        kind("clearing", 0, 13_200),
        kind("tax", 2_014),
        kind("shipping", 1_017),
        kind("deductions", 2_542),
        kind("income", 7_627, 7_000),
        kind("personal", 5_500),
        kind("inpe", 763),
        kind("reparation", 737),
      ],
      WORDS
    )
    expect(flow).toHaveLength(1)
    expect(flow[0]).toMatchObject({ key: "sales", amount: 13_200 })
    const income = flow[0]?.parts?.find(({ key }) => key === "income")
    expect(income?.parts?.map(({ key, amount }) => [key, amount])).toEqual([
      ["personal", 5_500],
      ["reparation", 737],
      ["inpe", 763],
      ["undivided", 627],
    ])
  })

  it("sets the division apart when more is divided than the month brought", () => {
    const flow = overviewFlow([kind("income", 1_000, 1_500), kind("personal", 1_500)], WORDS)
    expect(flow.map(({ key, amount }) => [key, amount])).toEqual([
      ["sales", 1_000],
      ["divided", 1_500],
    ])
    expect(flow[0]?.parts?.[0]?.parts).toBeUndefined()
  })

  it("is nothing in a month without sales", () => {
    expect(overviewFlow([], WORDS)).toEqual([])
    expect(overviewFlow([kind("personal", 0, 500)], WORDS)).toEqual([])
  })
})

describe("what is owed", () => {
  it("is the other side of the balances, and zero where there are none", () => {
    const kinds = [kind("personal", 500), kind("family", 200), kind("clearing", 0, 900)]
    expect(owedTo(kinds, "personal", "family")).toBe(700)
    expect(owedTo(kinds, "clearing")).toBe(-900)
    expect(Object.is(owedTo(kinds, "tax"), 0)).toBe(true)
  })
})
