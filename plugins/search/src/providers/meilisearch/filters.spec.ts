import type { SearchTypes } from "@medusajs/framework/types"
import fc from "fast-check"
import { filterText, nothing, quoted } from "./filters"
import { craftsIndex } from "./test/crafts-index"
import { readFilter } from "./test/filter-language"

const index = craftsIndex("crafts")
/** Whether the server's own reading of the compiled filter takes a document. */
const takes = (filters: SearchTypes.SearchFilters, document: Record<string, unknown>) =>
  readFilter(filterText(filters, index), (field) => expect(Object.keys(index.fields)).toContain(field))(
    document
  )

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom('"', "\\", "'", "n", "x41", "u{41}", " OR ", "]", "NOT", "\n", ",", "ñ"),
  })
)

describe("filters in Meilisearch's language", () => {
  it("brings any text through unchanged, so that nothing in it is syntax", () => {
    fc.assert(
      fc.property(anyText, anyText, (value, other) => {
        const same = value.replaceAll("\0", "")
        expect(takes({ region: value }, { region: same })).toBe(true)
        expect(takes({ region: { $in: [value, "else"] } }, { region: "some other" })).toBe(false)
        expect(takes({ region: { $ne: value } }, { region: `${same}+` })).toBe(true)
        expect(takes({ region: value, makers: other }, { region: same, makers: [`${other}+`] })).toBe(false)
      }),
      { numRuns: 500 }
    )
  })

  it.each([
    [{ price: 4000 }, true],
    [{ price: { $gte: 4000, $lt: "4001" } }, true],
    [{ price: { $gt: 4000 } }, false],
    [{ price: [1, 4000] }, true],
    [{ materials: { $contains: ["cuero", "metal"] } }, true],
    [{ materials: { $contains: ["cuero", "lana"] } }, false],
    [{ materials: { $overlaps: ["cuero", "lana"] } }, true],
    [{ materials: { $contains: [] } }, true],
    [{ region: null }, true],
    [{ region: { $exists: false } }, true],
    [{ region: { $ne: "Puno" } }, true],
    [{ region: { $ne: null } }, false],
    [{ region: { $in: [null, "Puno"] } }, true],
    [{ region: { $in: [] } }, false],
    [{ region: { $nin: [] } }, true],
    [{ in_stock: "true" }, true],
    [{ in_stock: { $ne: true } }, false],
    [{ created_at: { $gte: "2026-09-01", $lt: new Date("2026-09-02") } }, true],
    [{ id: { $prefix: "p" } }, true],
    [{ id: { $prefix: "q" } }, false],
    [{ $or: [{ price: 1 }, { $and: [{ price: 4000 }, { in_stock: true }] }] }, true],
    [{ $not: { $or: [{ price: 4000 }, { price: 1 }] } }, false],
    [{ $or: [{}, { price: 1 }] }, true],
    [{}, true],
  ] as [SearchTypes.SearchFilters, boolean][])("%j takes the belt: %s", (filters, expected) => {
    const belt = {
      id: "p5",
      region: null,
      materials: ["cuero", "metal"],
      price: 4000,
      in_stock: true,
      created_at: Date.parse("2026-09-01T10:00:00.000Z"),
    }
    expect(takes(filters, belt)).toBe(expected)
  })

  it("has a condition that nothing fulfils", () => {
    expect(readFilter(nothing(index), () => undefined)({ id: "p1" })).toBe(false)
  })

  it.each([
    [{ price: { $gte: "1e309" } }, "not a number"],
    [{ price: { $lt: "9".repeat(30) } }, "not a number"],
    [{ price: "" }, "not a number"],
    [{ region: { $regex: ".*" } }, "does not know"],
    [{ region: { $gt: "a" } }, "cannot express"],
    [{ region: { $like: "%a%" } }, "cannot express"],
    [{ materials: { $prefix: "a" } }, "one value"],
    [{ region: { $contains: "a" } }, "several values"],
    [{ region: {} }, "says nothing"],
    [{ region: { $eq: { a: 1 } } }, "not a text"],
    [{ $or: "x" }, "list"],
    [{ __proto__x: 1 }, "Unknown field"],
    [{ region: Array.from({ length: 1001 }, (_, at) => `${at}`) }, "more than"],
  ] as [SearchTypes.SearchFilters, string][])("refuses %j", (filters, told) => {
    expect(() => filterText(filters, index)).toThrow(told)
  })

  it("refuses endless nesting", () => {
    let filters: SearchTypes.SearchFilters = { price: 1 }
    for (let deep = 0; deep < 100; deep++) filters = { $not: filters }
    expect(() => filterText(filters, index)).toThrow("nested")
  })

  it("escapes what the language reads twice", () => {
    expect(quoted('a\\"b\n')).toBe('"a\\\\\\"b\n"')
  })
})
