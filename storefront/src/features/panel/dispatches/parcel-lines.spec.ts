import { CODES, type OpenLine, QUANTITY, readParcelLines, TICK } from "./parcel-lines"

const open: OpenLine[] = [
  { id: "a", title: "Bolso", open: 3 },
  { id: "b", title: "Cinturón", open: 1 },
]
const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

describe("what goes into a parcel", () => {
  it("is what was ticked, in the quantity that was typed, with the codes of its pieces", () => {
    const { lines, problems } = readParcelLines(
      form({
        [TICK + "a"]: "si",
        [QUANTITY + "a"]: " 2 ",
        [CODES + "a"]: "222 222 222",
        [QUANTITY + "b"]: "1",
      }),
      open
    )
    expect(problems).toEqual({})
    expect(lines).toEqual([{ line_id: "a", quantity: 2, piece_codes: ["222-222-222"] }])
  })

  it.each(["0", "4", "1,5", "-1", "", "muchas", "99999999"])("is not %j of three", (quantity) => {
    const { problems } = readParcelLines(form({ [TICK + "a"]: "si", [QUANTITY + "a"]: quantity }), open)
    expect(problems).toEqual({ [QUANTITY + "a"]: "quantity" })
  })

  it("has no more codes than pieces, and none that cannot be read", () => {
    const fields = { [TICK + "b"]: "si", [QUANTITY + "b"]: "1" }
    expect(
      readParcelLines(form({ ...fields, [CODES + "b"]: "222222222, 322222224" }), open).problems
    ).toEqual({
      [CODES + "b"]: "too_many_codes",
    })
    expect(readParcelLines(form({ ...fields, [CODES + "b"]: "LUR-0142" }), open).problems).toEqual({
      [CODES + "b"]: "codes",
    })
  })

  it("is nothing of a line that is not the dispatch's", () => {
    expect(readParcelLines(form({ [TICK + "z"]: "si", [QUANTITY + "z"]: "1" }), open).lines).toEqual([])
  })
})
