import type { StaffAppContext } from "./describe-staff-app"
import { callOf, declarationOf, examplesOf, expected } from "./matrix-rules"
import { MEMBER_NAMES, openSession } from "./staff-world"

/**
 * Calls a route that changes something once as each role that may, with the first example that somebody of that role
 * reaches. @returns what did not succeed, or left no audit entry; nobody who may is wrong as well
 */
export async function changes(app: StaffAppContext, name: string): Promise<unknown[]> {
  const route = declarationOf(name)
  const wrong: unknown[] = []
  const done = new Set<string>()
  for (const who of MEMBER_NAMES) {
    const member = app.staff().members[who]
    if (done.has(member.role)) continue
    const plain = examplesOf(name, app.staff()).find((each) => !expected(route, member, "fresh", each))
    if (!plain) continue
    done.add(member.role)
    const example = { ...plain, ...(await plain.before?.(app, member)) }
    // A session of its own: what a call ends, the next one needs.
    const token = await openSession(app.container(), member, new Date())
    const before = await app.auditLength()
    const { status, data } = await app.as(token, callOf(name, example))
    const audited = (await app.auditLength()) > before
    if (status < 200 || status >= 300 || audited === Boolean(plain.computes)) {
      wrong.push({ name, who, example, status, data, audited })
    }
  }
  return done.size > 0 ? wrong : [{ name, who: "nobody" }]
}
