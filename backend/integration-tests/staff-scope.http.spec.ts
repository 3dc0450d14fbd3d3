import { declaredStaffRoutes } from "@tejido/institutions/guard/staff-routes"
import { CANARY, canariesIn } from "./canary"
import { describeStaffApp } from "./describe-staff-app"
import { callOf, readyExamplesOf } from "./matrix-rules"
import { openSession, type Place } from "./staff-world"

type Listed = { count: number; [many: string]: unknown }
const rowsIn = (data: unknown) =>
  Object.values(data as Listed).find((value) => Array.isArray(value)) as Record<string, unknown>[]

/** The lists whose rows belong to establishments, with the filter that names one. */
const LISTS = ["establishments", "workshops", "artisans"] as const

describeStaffApp("staff scope", (app) => {
  const operator = () => app.staff().members.operator.tokens.fresh
  const curator = () => app.staff().members.curator.tokens.fresh
  const secretsOf = ({ establishmentId, code, workshopId, workshopHandle, artisanIds }: Place) => [
    establishmentId,
    `"${code}"`,
    workshopId,
    workshopHandle,
    ...artisanIds,
  ]
  /** What of the other prison stands in an answer. */
  const leaked = (data: unknown) => {
    const text = typeof data === "string" ? data : JSON.stringify(data)
    return [...secretsOf(app.staff().there), CANARY.hiddenName].filter((secret) => text.includes(secret))
  }

  describe("an operator", () => {
    it("sees what is at the own prison and nothing of another, in lists and as files", async () => {
      for (const list of LISTS) {
        const { data } = await app.as(operator(), `/staff/${list}`)
        const { data: all } = await app.as(curator(), `/staff/${list}`)
        expect(leaked(data)).toEqual([])
        expect(leaked(all)).not.toEqual([])
        expect((data as Listed).count).toBe(rowsIn(data).length)
        expect((data as Listed).count).toBeLessThan((all as Listed).count)
        expect((data as Listed).count).toBeGreaterThan(0)

        const file = await app.as(operator(), `/staff/${list}.csv`)
        const wholeFile = await app.as(curator(), `/staff/${list}.csv`)
        const lines = (text: unknown) => String(text).trimEnd().split("\r\n").length
        expect(leaked(file.data)).toEqual([])
        expect(canariesIn(String(file.data))).not.toContain(CANARY.hiddenName)
        expect(lines(file.data) - 1).toBe((data as Listed).count)
        expect(lines(wholeFile.data) - 1).toBe((all as Listed).count)
      }
    })

    it("finds nothing of another prison by filters, search, order, page or fields", async () => {
      const { there } = app.staff()
      const asked = [
        `establishments?q=${encodeURIComponent("Canario")}`,
        "establishments?visibility=region",
        "establishments?sex=women",
        "establishments?department=Jun%C3%ADn",
        `workshops?establishment_id=${there.establishmentId}`,
        "workshops?craft_line=imagineria",
        "workshops?q=retablos",
        `artisans?establishment_id=${there.establishmentId}`,
        `artisans?workshop_id=${there.workshopId}`,
        "artisans?q=JUN-0001",
      ]
      for (const path of asked) {
        const { status, data } = await app.as(operator(), `/staff/${path}`)
        expect({ path, status, count: (data as Listed).count, rows: rowsIn(data) }).toEqual({
          path,
          status: 200,
          count: 0,
          rows: [],
        })
        expect((await app.as(curator(), `/staff/${path}`)).data).toMatchObject({ count: 1 })
        const [list, query] = path.split("?")
        const file = await app.as(operator(), `/staff/${list}.csv?${query}`)
        expect(String(file.data).trimEnd().split("\r\n")).toHaveLength(1)
      }
      for (const path of [
        "workshops?order=-establishment",
        "workshops?offset=1",
        "artisans?fields=id,establishment",
      ]) {
        const { status, data } = await app.as(operator(), `/staff/${path}`)
        expect({ path, status, leaked: leaked(data) }).toEqual({ path, status: 200, leaked: [] })
      }
    })

    it("gets the same answer for what is elsewhere as for what is nowhere", async () => {
      const { there } = app.staff()
      for (const [path, id] of [
        ["establishments", there.establishmentId],
        ["workshops", there.workshopId],
        ["artisans", there.artisanIds[0]!],
      ]) {
        const elsewhere = await app.as(operator(), `/staff/${path}/${id}`)
        const nowhere = await app.as(operator(), `/staff/${path}/nothing_01`)
        expect([elsewhere.status, elsewhere.data]).toEqual([404, nowhere.data])
      }
      const body = { story: "No es mío" }
      const change = (id: string) => ({ method: "POST", path: `/staff/workshops/${id}`, body })
      const elsewhere = await app.as(operator(), change(there.workshopId))
      const nowhere = await app.as(operator(), change("wksp_nothing"))
      expect([elsewhere.status, elsewhere.data]).toEqual([404, nowhere.data])
      const [row] = await app.sql("select story from provenance_workshop where id = ?", [there.workshopId])
      expect(row!.story).toBeNull()
    })

    it("cannot move the own workshop to another prison, nor anything else that is not theirs to change", async () => {
      const { here, there } = app.staff()
      for (const [body, status] of [
        [{ establishment_id: there.establishmentId }, 400],
        [{ id: there.workshopId, story: "x" }, 400],
        [{ story: "x", handle: "x" }, 400],
        [{ mode: "company" }, 403],
        [{ closed: true }, 403],
      ] as const) {
        const call = { method: "POST", path: `/staff/workshops/${here.workshopId}`, body }
        expect({ body, status: (await app.as(operator(), call)).status }).toEqual({ body, status })
      }
    })

    it("without establishments sees nothing at all", async () => {
      const { operator: member, otherOperator } = app.staff().members
      // Such a member cannot be made; what is in the database by other ways must still open nothing.
      await app.sql("alter table staff_member disable trigger staff_member_rights_fit")
      await app.sql("update staff_member set establishment_ids = '{}' where id = ?", [member.id])
      for (const list of LISTS) {
        const { status, data } = await app.as(operator(), `/staff/${list}`)
        expect({ status, data }).toMatchObject({ status: 200, data: { count: 0, [list]: [] } })
        const file = await app.as(operator(), `/staff/${list}.csv`)
        expect(String(file.data).trimEnd().split("\r\n")).toHaveLength(1)
      }
      expect((await app.as(operator(), `/staff/workshops/${app.staff().here.workshopId}`)).status).toBe(404)
      expect((await app.as(otherOperator.tokens.fresh, "/staff/workshops")).data).toMatchObject({ count: 1 })
    })
  })

  it("rights that change count at the next request", async () => {
    const { operator: member } = app.staff().members
    const { here, there } = app.staff()
    const sees = async () =>
      Promise.all(
        [here, there].map(
          async ({ workshopId }) => (await app.as(operator(), `/staff/workshops/${workshopId}`)).status
        )
      )
    expect(await sees()).toEqual([200, 404])
    await app.sql("update staff_member set establishment_ids = array[?] where id = ?", [
      there.establishmentId,
      member.id,
    ])
    expect(await sees()).toEqual([404, 200])
    await app.sql("update staff_member set role_code = 'curator' where id = ?", [member.id])
    expect(await sees()).toEqual([200, 200])
    await app.sql("update staff_role set permissions = '{establishment.read}' where code = 'curator'")
    expect(await sees()).toEqual([403, 403])
    await app.sql("update staff_member set status = 'suspended' where id = ?", [member.id])
    expect(await sees()).toEqual([401, 401])
  })

  it("a session opens nothing once it is over, idle or its time is up", async () => {
    const { curator: member } = app.staff().members
    const hash = "token_hash = (select token_hash from staff_session where id = ?)"
    for (const end of [
      "ended_at = now(), ended_by = 'sign_out'",
      "last_seen_at = now() - interval '31 minutes'",
      "expires_at = now()",
    ]) {
      const token = await openSession(app.container(), member, new Date())
      expect((await app.as(token, "/staff/workshops")).status).toBe(200)
      const [session] = await app.sql(
        "select id from staff_session order by created_at desc, id desc limit 1"
      )
      await app.sql(`update staff_session set ${end} where ${hash}`, [session!.id])
      expect((await app.as(token, "/staff/workshops")).status).toBe(401)
    }
  })

  it("staff of an institution see its people and no other's", async () => {
    const { members, institutions } = app.staff()
    const mincetur = members.otherAdministrator.tokens.fresh
    for (const path of ["/staff/members", "/staff/invitations"]) {
      const { data } = await app.as(mincetur, path)
      const institution = (row: Record<string, unknown>) => (row.institution as { id: string }).id
      expect([...new Set(rowsIn(data).map(institution))]).toEqual([institutions.mincetur])
      const filtered = await app.as(mincetur, `${path}?institution_id=${institutions.inpe}`)
      expect(filtered.data).toMatchObject({ count: 0 })
      const file = await app.as(mincetur, `${path}.csv`)
      expect(String(file.data)).not.toMatch(/INPE/)
    }
    expect(rowsIn((await app.as(mincetur, "/staff/institutions")).data)).toHaveLength(1)
  })

  it("there is no way around the guard by how an address is written", async () => {
    const addresses = [
      "/STAFF/workshops",
      "/Staff/workshops",
      "//staff/workshops",
      "/staff//workshops",
      "/staff/workshops/",
      "/staff/workshops/../workshops",
      "/staff;x/workshops",
      "/staff%2Fworkshops",
      "/%73taff/workshops",
      "/staff/workshops%00",
      "/staff/workshops/%E0%A4%A",
      "/staff/nothing",
      "/staff",
      "/staffx",
      "/store/../staff/workshops",
    ]
    const passed: unknown[] = []
    for (const path of addresses) {
      const stranger = await app.asWritten(null, path)
      if (![400, 401, 404].includes(stranger.status)) passed.push({ path, ...stranger })
      // Nor is there more for somebody who may see nothing of the ledger.
      const ledger = await app.asWritten(operator(), path.replace("workshops", "ledger/accounts"))
      if (![400, 403, 404].includes(ledger.status)) passed.push({ path, ...ledger })
    }
    expect(passed).toEqual([])
    const { status } = await app.as(app.staff().members.administrator.tokens.fresh, "/staff/nothing")
    expect(status).toBe(403)
  })

  it("nothing under /staff is kept by browsers or proxies, refusals neither", async () => {
    for (const token of [operator(), null]) {
      const { headers } = await app.as(token, "/staff/workshops")
      expect(headers["cache-control"]).toBe("no-store")
    }
  })

  it("takes no method that is not declared", async () => {
    for (const method of ["PUT", "PATCH", "DELETE"]) {
      const path = `/staff/workshops/${app.staff().here.workshopId}`
      expect((await app.as(curator(), { method, path })).status).toBe(403)
    }
    const head = await app.as(null, { method: "HEAD", path: "/staff/workshops" })
    expect(head.status).toBe(401)
  })

  it("no list, row or file under /staff holds an identity (P2)", async () => {
    for (const { method, matcher } of declaredStaffRoutes().filter((route) => route.method === "GET")) {
      const name = `${method} ${matcher}`
      for (const example of await readyExamplesOf(name, app)) {
        for (const member of [app.staff().members.auditor, app.staff().members.administrator]) {
          const { data } = await app.as(member.tokens.fresh, callOf(name, example))
          const text = typeof data === "string" ? data : JSON.stringify(data)
          // `v1.` begins every sealed value; `identity_sealed` says only whether there is one.
          const secrets = [CANARY.fullName, CANARY.dni, '_sealed":"', '"v1.', "password", "token_hash"]
          expect({ name, found: secrets.filter((secret) => text.includes(secret)) }).toEqual({
            name,
            found: [],
          })
        }
      }
    }
  })
})
