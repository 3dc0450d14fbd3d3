import { unsafeInput } from "./reject-unsafe-input"

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inside) => ({ a: inside }), 1)

describe("unsafeInput", () => {
  it.each([
    ["a prototype key", JSON.parse('{"__proto__":{"x":1}}')],
    ["a nested prototype key", { filters: { a: [{ constructor: 1 }] } }],
    ["a dotted prototype key", { "variants.__proto__.x": "1" }],
    ["a prototype path in fields", { fields: "id,+variants.constructor.name" }],
    ["a prototype path in order", { order: "-__proto__.id" }],
    ["a NUL in a value", { q: "cuero\u0000" }],
    ["a NUL in a key", { "q\u0000": 1 }],
    ["objects in objects without end", nested(15_000)],
    ["arrays in arrays without end", JSON.parse("[".repeat(40) + "]".repeat(40))],
  ])("refuses %s", (_name, input) => {
    expect(unsafeInput(input)).toBeDefined()
  })

  it.each([
    [{ q: "constructor de retablos", fields: "id,title,*variants", order: "-created_at" }],
    [{ filters: { $and: [{ price: { $gte: 100 } }] }, pagination: { skip: 0 } }],
    [undefined],
    [[1, "dos", null]],
    [nested(32)],
  ])("lets ordinary input through", (input) => {
    expect(unsafeInput(input)).toBeUndefined()
  })
})
