import { PERMISSION_CODES } from "@tejido/institutions/domain/permissions"
import { DEFAULT_ROLES } from "@tejido/institutions/domain/roles"
import { FeatureFlag } from "@medusajs/framework/utils"
import { declaredStaffRoutes, onlyReads } from "@tejido/institutions/guard/staff-routes"
import { describeStaffApp } from "./describe-staff-app"
import { callOf, declarationOf, examplesOf, expected, readyExamplesOf } from "./matrix-rules"
import { medusaMiddlewares, medusaRouteFiles, ownRouteFiles, watchRouter } from "./route-inventory"
import { EXAMPLES } from "./staff-examples"
import { MEMBER_NAMES, openSession, tokenOf, type Factor } from "./staff-world"

const FACTORS: Factor[] = ["fresh", "stale", "none"]
const FILES = ownRouteFiles()
const STAFF_ROUTES = FILES.filter((route) => / \/staff(\/|$)/.test(route))
const ADMIN_ROUTES = FILES.filter((route) => / \/admin(\/|$)/.test(route))
const isRead = (route: string) => onlyReads(route.split(" ")[0] ?? "")
const CHANGING = STAFF_ROUTES.filter((route) => !isRead(route))

const router = watchRouter()

// Every test begins with a new copy of the market, which takes a second: what changes nothing shares one.
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

  it("every route is for staff alone", async () => {
    const { members, customerToken, userToken } = app.staff()
    const { id, identityId, tokens } = members.administrator
    const [header, payload, signature = ""] = tokens.fresh.split(".")
    const claims = { actor_type: "staff", actor_id: id, auth_identity_id: identityId }
    const strangers: Record<string, string | null> = {
      "no token": null,
      "a customer's": customerToken,
      "an administrator's of Medusa": userToken,
      "one without a session": tokenOf(app.container(), claims),
      "an expired one": await openSession(app.container(), members.curator, new Date(), "-1s"),
      "a forged one": [header, payload, [...signature].reverse().join("")].join("."),
      "somebody else's session": tokens.fresh.replace(payload!, members.curator.tokens.fresh.split(".")[1]!),
      "no token at all": "garbage",
    }
    const wrong: unknown[] = []
    for (const name of STAFF_ROUTES) {
      for (const example of await readyExamplesOf(name, app)) {
        for (const [who, token] of Object.entries(strangers)) {
          const { status, data } = await app.as(token, callOf(name, example))
          // The answer to a HEAD says nothing but its status.
          const told = name.startsWith("HEAD ") || codeOf(data) === "session_ended"
          if (status !== 401 || !told) wrong.push({ name, who, status, data })
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it("every route refuses whoever may not, and every one that only reads answers whoever may", async () => {
    const wrong: unknown[] = []
    const answered = new Set<string>()
    for (const name of STAFF_ROUTES) {
      const route = declarationOf(name)
      for (const example of await readyExamplesOf(name, app)) {
        for (const who of MEMBER_NAMES) {
          for (const factor of FACTORS) {
            const member = app.staff().members[who]
            const refusal = expected(route, member, factor, example)
            if (!refusal && !onlyReads(route.method)) continue
            const { status, data } = await app.as(member.tokens[factor], callOf(name, example))
            const right = refusal
              ? status === refusal.status &&
                (!refusal.code || route.method === "HEAD" || codeOf(data) === refusal.code)
              : status === 200
            if (!right) wrong.push({ name, who, factor, example, expected: refusal ?? 200, status, data })
            if (status === 200) answered.add(name)
          }
        }
      }
    }
    expect(wrong).toEqual([])
    expect([...answered]).toEqual(STAFF_ROUTES.filter(isRead))
  })

  it.each(CHANGING)("%s changes for whoever may, and leaves an audit entry", async (name) => {
    const route = declarationOf(name)
    let changed = 0
    for (const who of MEMBER_NAMES) {
      const member = app.staff().members[who]
      // Anew for each, since what one of them did may have made another example of the rest.
      for (const [i] of examplesOf(name, app.staff()).entries()) {
        const plain = examplesOf(name, app.staff())[i]!
        if (expected(route, member, "fresh", plain)) continue
        const example = { ...plain, ...(await plain.before?.(app, member)) }
        // A session of its own: what a call ends, the next one needs.
        const token = await openSession(app.container(), member, new Date())
        const before = await app.auditLength()
        const { status, data } = await app.as(token, callOf(name, example))
        const audited = (await app.auditLength()) > before
        expect({ who, example, data, ok: status >= 200 && status < 300, audited }).toEqual({
          who,
          example,
          data,
          ok: true,
          audited: !plain.computes,
        })
        changed++
      }
    }
    expect(changed).toBeGreaterThan(0)
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
