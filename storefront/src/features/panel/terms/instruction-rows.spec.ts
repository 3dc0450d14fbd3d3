import { readRows, SAVINGS, sumRows, typedRows } from "./instruction-rows"

const form = (fields: Record<string, string>) => typedRows((name) => fields[name] ?? "")

describe("the rows of an instruction", () => {
  it("become parts in their order, without the blank ones", () => {
    const rows = form({
      ...{ to_1: "bnf_1", unit_1: "percent", value_1: "30,5" },
      ...{ to_3: SAVINGS, unit_3: "amount", value_3: "80" },
    })
    expect(readRows(rows)).toEqual({
      problems: [],
      parts: [
        { destination: "beneficiary", beneficiary_id: "bnf_1", kind: "percent", percent_bp: 3050 },
        { destination: "savings", kind: "amount", amount: 8000 },
      ],
    })
  })

  it("say beside which field something is wrong", () => {
    const rows = form({
      ...{ to_1: "bnf_1", value_1: "" },
      ...{ to_2: "", value_2: "10" },
      ...{ to_3: "bnf_3", value_3: "101" },
      ...{ to_4: "bnf_3", unit_4: "amount", value_4: "x" },
    })
    expect(readRows(rows).problems).toEqual([
      { field: "value_1", word: "value" },
      { field: "to_2", word: "who" },
      { field: "value_3", word: "percent" },
      { field: "to_4", word: "twice" },
      { field: "value_4", word: "amount" },
    ])
  })

  it("add up by what they are in", () => {
    const rows = form({
      ...{ value_1: "30", unit_1: "percent" },
      ...{ value_2: "33,33", unit_2: "percent" },
      ...{ value_3: "80.50", unit_3: "amount" },
      ...{ value_4: "?", unit_4: "amount" },
    })
    expect(sumRows(rows)).toEqual({ percent: 6333, amount: 8050, unreadable: 1 })
  })
})
