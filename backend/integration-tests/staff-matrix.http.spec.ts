import { PERMISSION_CODES } from "@tejido/institutions/domain/permissions"
import { DEFAULT_ROLES } from "@tejido/institutions/domain/roles"
import { FeatureFlag } from "@medusajs/framework/utils"
import { declaredStaffRoutes, onlyReads } from "@tejido/institutions/guard/staff-routes"
import { describeStaffApp } from "./describe-staff-app"
import { changes } from "./matrix-changes"
import { callOf, declarationOf, expected, readyExamplesOf, type Refusal } from "./matrix-rules"
import { medusaMiddlewares, medusaRouteFiles, ownRouteFiles, watchRouter } from "./route-inventory"
import { several } from "./several"
import { EXAMPLES, type Example } from "./staff-examples"
import { MEMBER_NAMES, openSession, tokenOf, type Factor } from "./staff-world"

const FACTORS: Factor[] = ["fresh", "stale", "none"]
const FILES = ownRouteFiles()
const STAFF_ROUTES = FILES.filter((route) => / \/staff(\/|$)/.test(route))
const ADMIN_ROUTES = FILES.filter((route) => / \/admin(\/|$)/.test(route))
const isRead = (route: string) => onlyReads(route.split(" ")[0] ?? "")
const CHANGING = STAFF_ROUTES.filter((route) => !isRead(route))
const STRANGER: Refusal = { status: 401, code: "session_ended" }
type Call = { who: string; token: string | null; example: Example; refusal: Refusal }

const router = watchRouter()

// Every test begins with a new copy of the market, which takes a second: routes share one as far as they can.
describeStaffApp("staff matrix", (app) => {
  const codeOf = (data: unknown) => (data as { code?: string } | undefined)?.code

  it("every route is declared and has a file, and the router knows no other", () => {
    const declared = declaredStaffRoutes().map(({ method, matcher }) => `${method} ${matcher}`)
    expect(declared.sort()).toEqual(STAFF_ROUTES)
    expect(router().filter((route) => / \/staff/i.test(route))).toEqual(STAFF_ROUTES)
    const medusa = new Set([...medusaRouteFiles(), ...medusaMiddlewares()])
    expect(router().filter((route) => / \/admin/i.test(route) && !medusa.has(route))).toEqual(ADMIN_ROUTES)
  })

  it("every route has an example, and every example a route", () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual([...ADMIN_ROUTES, ...STAFF_ROUTES].sort())
  })

  it("every permission is asked for by some route", () => {
    const used = new Set<unknown>(declaredStaffRoutes().map(({ permission }) => permission))
    expect(PERMISSION_CODES.filter((code) => !used.has(code))).toEqual([])
  })

  it("the roles in the database are those of the catalogue, and somebody has each", async () => {
    const roles = await app.sql(
      "select code, permissions, scoped, requires_second_factor from staff_role order by position"
    )
    expect(roles).toEqual(
      DEFAULT_ROLES.map(({ code, permissions, scoped, requires_second_factor }) => ({
        code,
        permissions,
        scoped,
        requires_second_factor,
      }))
    )
    const held = new Set(Object.values(app.staff().members).map(({ role }) => role))
    expect(DEFAULT_ROLES.filter(({ code }) => !held.has(code))).toEqual([])
  })

  it("Medusa's own roles, which are under another licence, are neither there nor on", async () => {
    const on = ["rbac", "rbac_filter_fields"].filter((flag) => FeatureFlag.isFeatureEnabled(flag))
    expect(on).toEqual([])
    expect(app.container().hasRegistration("rbac")).toBe(false)
    expect(await app.sql("select tablename from pg_tables where tablename like 'rbac%'")).toEqual([])
  })

  it("every route refuses strangers and whoever may not, and what only reads answers whoever may", async () => {
    const { members, customerToken, userToken } = app.staff()
    const { id, identityId, tokens } = members.administrator
    const [header, payload, signature = ""] = tokens.fresh.split(".")
    const claims = { actor_type: "staff", actor_id: id, auth_identity_id: identityId }
    // Whether the door is there is asked of every route; whom it tells apart, of one route of each method.
    const everywhere = { "no token": null, "a customer's": customerToken }
    const strangers: Record<string, string | null> = {
      ...everywhere,
      "an administrator's of Medusa": userToken,
      "one without a session": tokenOf(app.container(), claims),
      "an expired one": await openSession(app.container(), members.curator, new Date(), "-1s"),
      "a forged one": [header, payload, [...signature].reverse().join("")].join("."),
      "somebody else's session": tokens.fresh.replace(payload!, members.curator.tokens.fresh.split(".")[1]!),
      "no token at all": "garbage",
    }
    const methods = new Set<string>()
    const answered = new Set<string>()
    const wrong: unknown[] = []
    const shared = { ...app, kept: new Map<string, unknown>() }
    for (const name of STAFF_ROUTES) {
      const route = declarationOf(name)
      const refused = Object.entries(methods.has(route.method) ? everywhere : strangers)
      methods.add(route.method)
      const calls: Call[] = []
      for (const example of await readyExamplesOf(name, shared)) {
        for (const [who, token] of refused) calls.push({ who, token, example, refusal: STRANGER })
        for (const who of MEMBER_NAMES) {
          for (const factor of FACTORS) {
            const refusal = expected(route, members[who], factor, example)
            if (!refusal && !onlyReads(route.method)) continue
            calls.push({ who: `${who}, ${factor}`, token: members[who].tokens[factor], example, refusal })
          }
        }
      }
      await several(calls, async ({ who, token, example, refusal }) => {
        const { status, data } = await app.as(token, callOf(name, example))
        if (status === 200) answered.add(name)
        // The answer to a HEAD says nothing but its status.
        const told = !refusal?.code || route.method === "HEAD" || codeOf(data) === refusal.code
        if (status === (refusal?.status ?? 200) && told) return
        wrong.push({ name, who, example, expected: refusal ?? 200, status, data })
      })
    }
    expect(wrong).toEqual([])
    expect([...answered]).toEqual(STAFF_ROUTES.filter(isRead))
  })

  it("every route that changes something does so for every role that may, and leaves an audit entry", async () => {
    const wrong: unknown[] = []
    for (const name of CHANGING) {
      // They share a market as long as what one did is not in the way of the next.
      if ((await changes(app, name).catch(() => ["nothing"])).length === 0) continue
      await app.anew()
      wrong.push(...(await changes(app, name)))
    }
    expect(wrong).toEqual([])
  })

  it("our routes in Medusa's admin are for its administrators alone", async () => {
    const { members, userToken, customerToken } = app.staff()
    const wrong: unknown[] = []
    for (const name of ADMIN_ROUTES) {
      for (const example of await readyExamplesOf(name, app)) {
        const strangers = [null, customerToken, members.administrator.tokens.fresh, "garbage"]
        for (const token of strangers) {
          const { status } = await app.as(token, callOf(name, example))
          if (status !== 401) wrong.push({ name, token, status })
        }
        const { status, data } = await app.as(userToken, callOf(name, example))
        if (status !== 200) wrong.push({ name, status, data })
      }
    }
    expect(wrong).toEqual([])
  })

  it("a member's token opens nothing of Medusa's admin", async () => {
    const token = app.staff().members.administrator.tokens.fresh
    const opened: unknown[] = []
    for (const name of medusaRouteFiles().filter((route) => route.startsWith("GET /admin/"))) {
      const path = name.slice("GET ".length).replace(/:\w+/g, "x")
      const { status } = await app.as(token, path)
      // Some are open to everybody: the login page asks for them.
      if (status !== 401 && (await app.as(null, path)).status === 401) opened.push({ name, status })
    }
    expect(opened).toEqual([])
  })
})
