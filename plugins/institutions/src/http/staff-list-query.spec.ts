import { z } from "@medusajs/framework/zod"
import { flagQuery, idQuery, staffExportQuery, staffListQuery } from "./staff-list-query"
import { pickFields, readList } from "./read-list"

const options = {
  sortable: ["name", "code"],
  filters: {
    sex: z.enum(["men", "women"]).optional(),
    has_story: flagQuery.optional(),
    of: idQuery.optional(),
  },
  fields: ["id", "name", "code"],
} as const
const list = staffListQuery(options).strict()
const file = staffExportQuery(options).strict()

describe("a list's query", () => {
  it("is the first fifty in the list's own order when nothing is asked for", () => {
    expect(readList(list.parse({}))).toEqual({
      q: undefined,
      filters: {},
      order: { field: "name", descending: false },
      limit: 50,
      offset: 0,
      locale: "es",
      fields: null,
    })
  })

  it("is read with its filters, its order and its fields", () => {
    const asked = list.parse({
      q: "  cuero ",
      order: "-code",
      limit: "200",
      offset: "400",
      locale: "en",
      fields: "id, name",
      has_story: "false",
      of: "wksp_1",
    })
    expect(readList(asked)).toEqual({
      q: "cuero",
      filters: { has_story: false, of: "wksp_1" },
      order: { field: "code", descending: true },
      limit: 200,
      offset: 400,
      locale: "en",
      fields: ["id", "name"],
    })
  })

  it("can begin in an order that is not the first", () => {
    const query = staffListQuery({ sortable: ["seq"], order: "-seq" })
    expect(readList(query.parse({})).order).toEqual({ field: "seq", descending: true })
  })

  it.each([
    [{ limit: "0" }],
    [{ limit: "201" }],
    [{ limit: "x" }],
    [{ offset: "-1" }],
    [{ order: "id" }],
    [{ order: "--name" }],
    [{ order: "name; drop table" }],
    [{ order: ["name", "code"] }],
    [{ fields: "id,full_name_sealed" }],
    [{ fields: "*workshop" }],
    [{ fields: "+id" }],
    [{ fields: "" }],
    [{ q: "x".repeat(101) }],
    [{ q: "a\u0000b" }],
    [{ q: ["a"] }],
    [{ sex: "other" }],
    [{ has_story: "1" }],
    [{ of: "a'b" }],
    [{ locale: "fr" }],
    [{ unknown: "1" }],
  ])("refuses %j", (asked) => {
    expect(list.safeParse(asked).success).toBe(false)
  })

  it("has no page as a file", () => {
    expect(readList(file.parse({ q: "x", sex: "men", order: "-name" }))).toMatchObject({
      q: "x",
      filters: { sex: "men" },
      order: { field: "name", descending: true },
      fields: null,
    })
    expect(file.safeParse({ limit: "1" }).success).toBe(false)
    expect(file.safeParse({ fields: "id" }).success).toBe(false)
  })
})

describe("pickFields", () => {
  it("leaves the asked fields and nothing else", () => {
    const rows = [{ id: "1", name: "a", secret: "s" }]
    expect(pickFields(rows, ["name", "id"])).toEqual([{ id: "1", name: "a" }])
    expect(pickFields(rows, null)).toEqual(rows)
  })
})
