import { permission } from "@tejido/institutions/domain/permissions"
import { DEFAULT_ROLES } from "@tejido/institutions/domain/roles"
import { may, staffAbility } from "@tejido/institutions/domain/staff-ability"
import { declaredStaffRoutes, onlyReads, type StaffRoute } from "@tejido/institutions/guard/staff-routes"
import type { StaffAppContext, StaffCall } from "./describe-staff-app"
import { EXAMPLES, type Example } from "./staff-examples"
import type { Factor, Member, StaffWorld } from "./staff-world"

/** What a call must come to: the status and code of a refusal, or null when it succeeds. */
export type Refusal = { status: number; code?: string } | null

/** What the catalogue says of a call: by the member's role, where the row is, and when the second factor was shown. */
export function expected(route: StaffRoute, member: Member, factor: Factor, example: Example): Refusal {
  const role = DEFAULT_ROLES.find(({ code }) => code === member.role)
  if (!role) throw new Error(`there is no role ${member.role}`)
  if (role.requires_second_factor && factor === "none" && !route.beforeSecondFactor) {
    return { status: 403, code: "second_factor_required" }
  }
  if (route.permission !== null) {
    if (!role.permissions.includes(route.permission)) return { status: 403, code: "not_permitted" }
    if (!onlyReads(route.method) && permission(route.permission).fresh && factor !== "fresh") {
      return { status: 403, code: "fresh_second_factor_required" }
    }
    const ability = staffAbility({ ...member, permissions: role.permissions, scoped: role.scoped })
    if (example.of && !may(ability, route.permission, example.of)) return { status: example.unreached ?? 404 }
  }
  const status = example.except?.(member)
  return status === undefined ? null : { status }
}

/** The declaration of a route, by `GET /staff/workshops/:id`. */
export function declarationOf(name: string): StaffRoute {
  const route = declaredStaffRoutes().find(({ method, matcher }) => `${method} ${matcher}` === name)
  if (!route) throw new Error(`${name} is not declared: add it to staffRoutes([...]) of its plugin`)
  return route
}

/** The route's calls in this market. */
export function examplesOf(name: string, world: StaffWorld): Example[] {
  const examples = EXAMPLES[name]?.(world)
  if (!examples?.length) {
    throw new Error(
      `${name} has no example: add "${name}" to staff-examples.ts, with the parameters and the body of a call that succeeds`
    )
  }
  return examples
}

/**
 * The route's calls in this market. What a call reads, or is about without naming it, is made first, as the curator;
 * calls that change something that they name are made as they are.
 */
export async function readyExamplesOf(name: string, app: StaffAppContext): Promise<Example[]> {
  const ready: Example[] = []
  for (const example of examplesOf(name, app.staff())) {
    // What is only read may name what `before` makes in its query as well.
    const named = onlyReads(name.split(" ")[0] ?? "")
      ? !example.before
      : example.params || !name.includes("/:")
    ready.push(
      named ? example : { ...example, ...(await example.before?.(app, app.staff().members.curator)) }
    )
  }
  return ready
}

/** The request that an example is. */
export function callOf(name: string, { params, query, body, headers }: Example): StaffCall {
  const [method = "", matcher = ""] = name.split(" ")
  const path = matcher.replace(/:(\w+)/g, (_all, key: string) => {
    const value = params?.[key]
    if (!value) throw new Error(`the example of ${name} has no value for :${key}`)
    return encodeURIComponent(value)
  })
  return { method, path: path + (query ? `?${query}` : ""), body, ...(headers && { headers }) }
}
