import { DEFAULT_ROLES } from "@tejido/institutions/domain/roles"
import { declaredStaffRoutes, type StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { describeStaffApp } from "./describe-staff-app"
import { callOf, readyExamplesOf } from "./matrix-rules"

const FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1", "＝1", "−1", "\u200b=1"]
/** A cell that a spreadsheet would compute; numbers may be below zero. */
const COMPUTED = /^["\s\p{Z}\p{C}]*[=+@＝＋＠－−-](?!\d+(?:\.\d+)?$)/u

const READERS = ["administrator", "auditor", "curator", "promoter", "trainer", "treasurer"] as const

describeStaffApp("staff input", (app) => {
  const asRole = (role: (typeof READERS)[number]) => app.staff().members[role].tokens.fresh
  /** Somebody who may ask it. */
  const readerOf = ({ permission }: StaffRoute) =>
    asRole(
      READERS.find((reader) => {
        const role = DEFAULT_ROLES.find(({ code }) => code === reader)
        return permission === null || role?.permissions.includes(permission)
      })!
    )
  const reads = () =>
    declaredStaffRoutes().filter(({ method, matcher }) => method === "GET" && !matcher.includes("/:"))
  const files = () => reads().filter(({ matcher }) => matcher.endsWith(".csv"))
  const lists = () => reads().filter(({ query }) => query && "limit" in query.shape)

  it("no export lets a cell begin a formula", async () => {
    const tables = await app.sql(
      `select c.table_name as table, c.column_name as column from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and c.data_type = 'text' and t.table_type = 'BASE TABLE' and (c.table_name, c.column_name) in (
         ('provenance_workshop', 'name'), ('provenance_workshop', 'story'), ('provenance_establishment', 'name'),
         ('provenance_establishment', 'district'), ('provenance_artisan', 'alias'), ('institution', 'name'),
         ('institution', 'short_name'), ('institution', 'address'), ('staff_member', 'name'), ('staff_invitation', 'name')
       )`
    )
    expect(tables).toHaveLength(10)
    expect(files().length).toBeGreaterThanOrEqual(15)
    for (const formula of FORMULAS) {
      for (const { table, column } of tables) {
        await app.sql(`update "${String(table)}" set "${String(column)}" = ?`, [formula])
      }
      // Their names stand in the audit log from now on.
      await app.as(asRole("administrator"), { method: "POST", path: "/staff/me", body: { locale: "en" } })
      await app.as(asRole("administrator"), { method: "POST", path: "/staff/me", body: { locale: "es" } })
      for (const route of files()) {
        const { matcher } = route
        const { status, data } = await app.as(readerOf(route), matcher)
        expect({ matcher, status }).toEqual({ matcher, status: 200 })
        const computed = cellsOf(String(data)).filter((cell) => COMPUTED.test(cell))
        expect({ matcher, formula, computed }).toEqual({ matcher, formula, computed: [] })
      }
    }
  })

  it("every export has a name, a mark of its encoding and headings in the language asked for", async () => {
    for (const route of files()) {
      const [es, en] = await Promise.all(
        ["es", "en"].map((locale) => app.as(readerOf(route), `${route.matcher}?locale=${locale}`))
      )
      for (const { headers, data } of [es!, en!]) {
        expect(headers["content-type"]).toBe("text/csv; charset=utf-8")
        expect(headers["content-disposition"]).toMatch(
          /^attachment; filename="[a-z-]+-\d{4}-\d\d-\d\d\.csv"$/
        )
        expect(String(data).endsWith("\r\n")).toBe(true)
      }
      expect(String(es!.data).split("\r\n")[0]).not.toBe(String(en!.data).split("\r\n")[0])
    }
  })

  it("every list refuses what it does not know, and says so with a 400", async () => {
    expect(lists().length).toBeGreaterThanOrEqual(15)
    const wrong: unknown[] = []
    for (const route of lists()) {
      const path = route.matcher
      for (const query of [
        "limit=0",
        "limit=201",
        "limit=abc",
        "offset=-1",
        "offset=99999999",
        "order=password",
        "order=id;drop table staff_member",
        "order[$gt]=1",
        "fields=*",
        "fields=full_name_sealed",
        "fields=%2Bworkshop.identity",
        "unknown=1",
        "q[$ilike]=%25",
        `q=${"x".repeat(101)}`,
        "q=%00",
        "locale=fr",
        "with_deleted=true",
      ]) {
        const { status } = await app.as(readerOf(route), `${path}?${query}`)
        if (status !== 400) wrong.push({ path, query, status })
      }
      for (const query of [
        "q='%3B--",
        "q=%25_%5C",
        "q=%F0%9F%A7%B5",
        "limit=200&offset=1000000",
        "q=%EF%BF%BF",
      ]) {
        const { status } = await app.as(readerOf(route), `${path}?${query}`)
        const asked = query.startsWith("q=") && !("q" in route.query!.shape) ? 400 : 200
        if (status !== asked) wrong.push({ path, query, status })
      }
    }
    expect(wrong).toEqual([])
  })

  it("every list sorts by all that it offers, both ways, without losing or doubling a row", async () => {
    for (const route of lists()) {
      const path = route.matcher
      const { options: orders } = (
        route.query!.shape.order as unknown as { unwrap(): { options: string[] } }
      ).unwrap()
      const token = readerOf(route)
      for (const order of orders) {
        const { status, data } = await app.as(token, `${path}?order=${order}&limit=200`)
        expect({ path, order, status }).toEqual({ path, order, status: 200 })
        const whole = rowsIn(data)
        const pages = []
        for (let offset = 0; offset < whole.length && offset < 6; offset += 2) {
          pages.push(...rowsIn((await app.as(token, `${path}?order=${order}&limit=2&offset=${offset}`)).data))
        }
        expect(pages.map(idOf)).toEqual(whole.slice(0, pages.length).map(idOf))
      }
    }
  })

  it("no body that a changing route is sent makes it fail", async () => {
    const wrong: unknown[] = []
    // Last those that end the sessions by which the others' examples are made.
    const endsSessions = ({ matcher }: { matcher: string }) => /^\/staff\/(me|members)\b/.test(matcher)
    const changing = declaredStaffRoutes().filter((route) => route.method !== "GET")
    for (const { method, matcher } of changing.sort(
      (a, b) => Number(endsSessions(a)) - Number(endsSessions(b))
    )) {
      const name = `${method} ${matcher}`
      const [example] = await readyExamplesOf(name, app)
      for (const body of [
        null,
        [],
        "x",
        1,
        {},
        { unknown: 1 },
        { id: {} },
        { name: 1, story: [], permissions: "x" },
      ]) {
        const token = asRole("administrator")
        const json = { ...callOf(name, example!), body: JSON.stringify(body) }
        if (/me\/session/.test(matcher)) continue
        const { status } = await app.as(token, { ...json, headers: { "content-type": "application/json" } })
        if (status >= 500) wrong.push({ name, body, status })
      }
    }
    expect(wrong).toEqual([])
  })
})

function rowsIn(data: unknown): Record<string, unknown>[] {
  return Object.values(data as object).find((value) => Array.isArray(value)) as Record<string, unknown>[]
}

function idOf(row: Record<string, unknown>): unknown {
  return row.id ?? row.seq
}

/** The cells of a file, as a program that knows quotes reads them. */
function cellsOf(file: string): string[] {
  const cells = [
    ...file.replace(/^\ufeff/, "").matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)|([^",\r\n]*)(?:,|\r\n)/g),
  ]
  return cells.map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"')
  )
}
