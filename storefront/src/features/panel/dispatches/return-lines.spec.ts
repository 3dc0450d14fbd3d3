import { readCame, readReturned, RETURNED } from "./return-lines"

const lines = [
  { id: "a", most: 2 },
  { id: "b", most: 1 },
]
const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(RETURNED + name, value)
  return data
}

it("leaves out what does not come back", () => {
  expect(readReturned(form({ a: "2", b: "0" }), lines)).toEqual({
    lines: [{ line_id: "a", quantity: 2 }],
    problems: [],
  })
  expect(readReturned(form({ b: " " }), lines)).toEqual({ lines: [], problems: [] })
})

it("says of which line more was typed than was sent, or no number", () => {
  expect(readReturned(form({ a: "3", b: "uno" }), lines)).toEqual({
    lines: [],
    problems: ["returned_a", "returned_b"],
  })
})

describe("what came back", () => {
  const came = (fields: Record<string, string>) => {
    const data = new FormData()
    for (const [name, value] of Object.entries(fields)) data.set(name, value)
    return readCame(data, lines)
  }

  it("of one piece is one of four things, and nothing is one of them", () => {
    expect(came({ outcome_b: "restocked" }).lines).toEqual([
      { line_id: "b", quantity: 1, condition: "as_new", restock: true },
    ])
    expect(came({ outcome_b: "damaged" }).lines).toEqual([
      { line_id: "b", quantity: 1, condition: "damaged", restock: false },
    ])
    expect(came({ outcome_b: "none" }).lines).toEqual([])
  })

  it("of several can be some of each, and never more than was announced", () => {
    expect(came({ restocked_a: "1", damaged_a: "1" })).toEqual({
      lines: [
        { line_id: "a", quantity: 1, condition: "as_new", restock: true },
        { line_id: "a", quantity: 1, condition: "damaged", restock: false },
      ],
      problems: [],
    })
    expect(came({ restocked_a: "1", damaged_a: "2" }).problems).toEqual(["damaged_a"])
    expect(came({ kept_out_a: "dos" }).problems).toEqual(["kept_out_a"])
  })
})
