import fc from "fast-check"
import { anyId, calendarDay, type ListSpec, oneOf } from "./list-spec"
import {
  apiQuery,
  exportQuery,
  isNarrowed,
  listAddress,
  listQuery,
  pageCount,
  parseList,
  sortedBy,
  withoutFilter,
  withoutNarrowing,
} from "./list-state"

const spec: ListSpec = {
  path: "/panel/personal",
  api: "/staff/members",
  sorts: { nombre: "name", visto: "last_seen_at" },
  defaultSort: "nombre",
  filters: {
    rol: anyId("role_code"),
    estado: oneOf("status", ["active", "suspended"]),
    desde: calendarDay("from"),
  },
}

const parseQuery = (query: string) => {
  const params: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(query)) params[name] = [...(params[name] ?? []), value]
  return parseList(spec, params)
}

describe("the state a list's address holds", () => {
  it("reads what the panel's own links write", () => {
    const query =
      "?q=rosa+quispe&rol=operator&estado=suspended&desde=2026-11-23&orden=-visto&filas=100&pagina=3"
    const state = parseQuery(query)
    expect(state).toEqual({
      text: "rosa quispe",
      filters: { rol: "operator", estado: "suspended", desde: "2026-11-23" },
      sort: "visto",
      descending: true,
      page: 3,
      size: 100,
    })
    expect(listAddress(spec, state)).toBe(`/panel/personal${query}`)
  })

  it("is the whole list in its own order for an address without a query", () => {
    const state = parseList(spec, {})
    expect(state).toEqual({ text: "", filters: {}, sort: "nombre", descending: false, page: 1, size: 50 })
    expect(listQuery(spec, state)).toBe("")
    expect(isNarrowed(state)).toBe(false)
  })

  it("drops what is malformed or unknown instead of failing", () => {
    const state = parseList(spec, {
      q: ` \u0000 hola\u200b   mundo ${"x".repeat(500)}`,
      rol: "'; drop table",
      estado: "deleted",
      desde: "2026-02-30",
      orden: "__proto__",
      filas: "1000000",
      pagina: "-1",
      contrasena: "x",
      constructor: "y",
    })
    expect(state).toMatchObject({ filters: {}, sort: "nombre", descending: false, page: 1, size: 50 })
    expect(state.text.startsWith("hola mundo x")).toBe(true)
    expect(state.text).toHaveLength(100)
  })

  it("never cuts an emoji in half", () => {
    expect(parseList(spec, { q: `a${"🧶".repeat(80)}` }).text).toBe(`a${"🧶".repeat(49)}`)
  })

  it("asks for no row further than the API counts", () => {
    const state = parseList(spec, { pagina: "99999999", filas: "200" })
    expect(apiQuery(spec, state)).toMatchObject({ limit: "200", offset: "999800" })
  })

  it("reads any query at all, and what it read survives being written and read again", () => {
    const names = ["q", "rol", "estado", "desde", "orden", "filas", "pagina", "toString"]
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string(),
      fc.constantFrom("-nombre", "visto", "20", "7", "active", "2026-11-23", "operator")
    )
    const params = fc.dictionary(fc.constantFrom(...names), fc.oneof(text, fc.array(text)))
    fc.assert(
      fc.property(params, (given) => {
        const state = parseList(spec, given)
        expect(parseQuery(listQuery(spec, state))).toEqual(state)
      }),
      { numRuns: 500 }
    )
  })
})

describe("what the API is asked", () => {
  const state = parseQuery("?q=rosa&estado=active&orden=-visto&filas=20&pagina=4")

  it("is the page, in the API's words", () => {
    expect(apiQuery(spec, state)).toEqual({
      q: "rosa",
      status: "active",
      order: "-last_seen_at",
      limit: "20",
      offset: "60",
    })
  })

  it("is everything that matches for a download", () => {
    expect(exportQuery(spec, state)).toEqual({ q: "rosa", status: "active", order: "-last_seen_at" })
  })

  it("is asked what its list always asks, whatever the address says", () => {
    const { estado: _gone, ...filters } = spec.filters
    const active: ListSpec = { ...spec, filters, always: { status: "active" } }
    const asked = parseList(active, { estado: "suspended", q: "rosa" })
    expect(apiQuery(active, asked)).toMatchObject({ status: "active", q: "rosa" })
    expect(exportQuery(active, asked)).toMatchObject({ status: "active" })
    expect(listQuery(active, asked)).toBe("?q=rosa")
  })
})

describe("changing a list", () => {
  const state = parseQuery("?q=rosa&rol=operator&estado=active&pagina=4")

  it("by its header orders, and a second time turns the order around, from the first page on", () => {
    const once = sortedBy(state, "visto")
    expect(once).toMatchObject({ sort: "visto", descending: false, page: 1 })
    expect(sortedBy(once, "visto")).toMatchObject({ sort: "visto", descending: true })
    expect(sortedBy(sortedBy(once, "visto"), "visto")).toMatchObject({ descending: false })
  })

  it("takes filters off one by one or all at once, from the first page on", () => {
    expect(withoutFilter(state, "rol")).toMatchObject({ filters: { estado: "active" }, page: 1 })
    expect(withoutNarrowing(state)).toMatchObject({ text: "", filters: {}, page: 1 })
  })

  it("counts the pages that rows fill, and an empty list has one", () => {
    expect([0, 1, 50, 51, 1234].map((count) => pageCount(count, 50))).toEqual([1, 1, 1, 2, 25])
  })
})
