import { rejectUnanswerable } from "./reject-unanswerable"

const fields = { price: { type: "integer" }, title: { type: "text" } } as Parameters<
  typeof rejectUnanswerable
>[1]

describe("rejectUnanswerable", () => {
  it.each([
    [{ price: { $gte: "1e309" } }],
    [{ price: "barato" }],
    [{ price: { $in: [100, "x"] } }],
    [{ price: "" }],
    [{ $and: [{ title: "a" }, { $or: [{ price: { $lt: "9".repeat(30) } }] }] }],
    [{ $not: { price: true } }],
  ])("refuses %j", (filters) => {
    expect(() => rejectUnanswerable(filters, fields)).toThrow('"price"')
  })

  it.each([
    [undefined],
    [{ price: { $gte: 100, $lte: "2500" }, title: "1e309" }],
    [{ price: { $exists: true } }],
    [{ price: null }],
    [{ $and: [{ price: [100, 200] }] }],
  ])("lets %j through", (filters) => {
    expect(() => rejectUnanswerable(filters, fields)).not.toThrow()
  })
})
