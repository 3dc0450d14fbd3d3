import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import type { ZodObject } from "@medusajs/framework/zod"
import type { PermissionCode } from "../domain/permissions"

/** `HEAD` and `PATCH` are of uploads that go on where they stopped (tus). */
export type StaffMethod = "GET" | "HEAD" | "POST" | "PATCH" | "DELETE"

/** Whether a request with this method only reads. */
export function onlyReads(method: string): boolean {
  return method === "GET" || method === "HEAD"
}

/** What one route under `/staff` asks of whoever calls it. */
export type StaffRoute = {
  method: StaffMethod
  /** Path as the router knows it: `/staff/workshops/:id`. */
  matcher: string
  /** The permission that it needs; `null` is any member who is signed in. */
  permission: PermissionCode | null
  /** Open to members who have not set up the second factor that their role requires. */
  beforeSecondFactor?: true
  /** The address's query and the request's body. Strict: a field that is not in the schema is an error. */
  query?: ZodObject
  body?: ZodObject
}

const REGISTRY = Symbol.for("tejido.staff-routes")
// One registry per process, whatever copies of this package there are.
const registry: Map<string, StaffRoute> = ((globalThis as Record<symbol, unknown>)[REGISTRY] ??=
  new Map()) as Map<string, StaffRoute>

/**
 * Declares routes under `/staff` in a plugin's `middlewares.ts`. The guard denies every route that is not declared,
 * and checks the permission of each that is; what comes back are the validators of query and body.
 */
export function staffRoutes(routes: readonly StaffRoute[]): MiddlewareRoute[] {
  return routes.flatMap((route) => {
    registry.set(`${route.method} ${route.matcher}`, route)
    const middlewares = [
      ...(route.query ? [validateAndTransformQuery(route.query.strict(), {})] : []),
      ...(route.body ? [validateAndTransformBody(route.body.strict())] : []),
    ]
    return middlewares.length ? [{ methods: [route.method], matcher: route.matcher, middlewares }] : []
  })
}

/** Every declared route, for the guard and for the matrix of tests. */
export function declaredStaffRoutes(): StaffRoute[] {
  return [...registry.values()]
}

/**
 * The declared route that a request is for, or null. Literal segments win over parameters; `HEAD` asks for the head of
 * what `GET` answers where it is not declared itself, as the router has it.
 */
export function matchStaffRoute(method: string, path: string): StaffRoute | null {
  const route = matchMethod(method, path)
  return route === null && method === "HEAD" ? matchMethod("GET", path) : route
}

function matchMethod(method: string, path: string): StaffRoute | null {
  const wanted = path.split("/").filter(Boolean)
  let best: { route: StaffRoute; literals: number } | null = null
  for (const route of registry.values()) {
    if (route.method !== method) continue
    const segments = route.matcher.split("/").filter(Boolean)
    if (segments.length !== wanted.length) continue
    if (!segments.every((segment, i) => segment.startsWith(":") || segment === wanted[i])) continue
    const literals = segments.filter((segment) => !segment.startsWith(":")).length
    if (!best || literals > best.literals) best = { route, literals }
  }
  return best?.route ?? null
}
