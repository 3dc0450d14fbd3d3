import { COUNT, readCounts } from "./count-fields"

const pieces = [
  { id: "a", seen: 3 },
  { id: "b", seen: 1 },
]
const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(COUNT + name, value)
  return data
}

it("takes what was counted, none of a piece included, and leaves out what nobody came to", () => {
  expect(readCounts(form({ a: " 0 ", b: "" }), pieces)).toEqual({
    counts: [{ id: "a", counted: 0, seen: 3 }],
    problems: [],
  })
})

it("says which fields hold no number of pieces", () => {
  for (const text of ["dos", "1.5", "-1", "100001"]) {
    expect(readCounts(form({ a: text, b: "1" }), pieces)).toEqual({
      counts: [{ id: "b", counted: 1, seen: 1 }],
      problems: ["count_a"],
    })
  }
})

it("counts nothing that the table did not show", () => {
  expect(readCounts(form({ z: "4" }), pieces).counts).toEqual([])
})
