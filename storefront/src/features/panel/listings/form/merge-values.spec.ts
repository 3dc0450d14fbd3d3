import { mergeValues, sameValues, versionOf } from "./merge-values"

const form = (values: Record<string, string | string[]> = {}) => ({
  version: "3",
  title_es: "Bolso",
  price: "12.50",
  materials: ["cuero"],
  photos: ["p1", "p2"],
  ...values,
})
const before = { typed: form({ price: "12,50" }), written: form() }

describe("two people write one listing", () => {
  it("takes what only the other changed, and keeps what only I did", () => {
    const merged = mergeValues(
      before,
      form({ price: "12,50", title_es: "Bolso grande" }),
      form({ version: "4", price: "20.00" })
    )
    expect(merged.values).toEqual(form({ version: "4", title_es: "Bolso grande", price: "20.00" }))
    expect(merged.taken).toEqual(["price"])
    expect(merged.clashes).toEqual([])
  })

  it("loses nothing where both changed the same: mine stands, and it is told", () => {
    const merged = mergeValues(
      before,
      form({ title_es: "Bolso rojo" }),
      form({ version: "4", title_es: "Cartera" })
    )
    expect(merged.clashes).toEqual(["title_es"])
    expect(merged.values.title_es).toBe("Bolso rojo")
  })

  it("has no quarrel where both wrote the same", () => {
    expect(mergeValues(before, form({ title_es: "Cartera" }), form({ title_es: "Cartera" })).clashes).toEqual(
      []
    )
  })

  it("does not take the server's way of writing a price for a change", () => {
    const typing = form({ price: "12,500" })
    const merged = mergeValues(before, typing, form({ version: "4", photos: ["p1", "p2", "p3"] }))
    expect(merged.clashes).toEqual([])
    expect(merged.values.price).toBe("12,500")
  })

  it("adds photos that arrived, drops those that either took off, and keeps my order", () => {
    const mine = form({ photos: ["p2", "p1"] })
    expect(mergeValues(before, mine, form({ photos: ["p1", "p2", "p3"] })).values.photos).toEqual([
      "p2",
      "p1",
      "p3",
    ])
    expect(mergeValues(before, mine, form({ photos: ["p2"] })).values.photos).toEqual(["p2"])
    expect(
      mergeValues(before, form({ photos: ["p1"] }), form({ photos: ["p1", "p2", "p3"] })).values.photos
    ).toEqual(["p1", "p3"])
  })

  it("merges what was ticked as one thing", () => {
    const merged = mergeValues(before, form({ materials: ["cuero", "tela"] }), form({ materials: [] }))
    expect(merged.clashes).toEqual(["materials"])
  })

  it("knows a form that says the same, whatever its version", () => {
    expect(sameValues(form(), form({ version: "9" }))).toBe(true)
    expect(sameValues(form(), form({ photos: ["p2", "p1"] }))).toBe(false)
    expect(sameValues({ materials: "cuero" }, { materials: ["cuero"] })).toBe(true)
    expect(sameValues(form({ materials: ["tela", "cuero"] }), form({ materials: ["cuero", "tela"] }))).toBe(
      true
    )
    expect(sameValues(form({ materials: ["tela"] }), form({ materials: ["cuero"] }))).toBe(false)
    expect(versionOf(form())).toBe(3)
    expect(versionOf({ version: "x" })).toBe(0)
  })
})
