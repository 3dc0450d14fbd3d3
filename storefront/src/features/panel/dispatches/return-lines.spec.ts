import { readReturned, RETURNED } from "./return-lines"

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
