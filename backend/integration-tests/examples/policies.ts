import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { StaffWorld } from "../staff-world"

type App = Pick<StaffAppContext, "sql">

/** The rules of the first version and a day from which the next one could be in force, with no proposal open. */
export async function nextPolicy({ sql }: App): Promise<{ rules: object; valid_from: string }> {
  await sql(`update revenue_policy_proposal set state = 'withdrawn', decided_by = 'smem_none', decided_at = now()
    where state = 'proposed'`)
  const [next] = await sql(
    `select (array_agg(rules order by version))[1] as rules,
       ((greatest(max(valid_from), now()) + interval '2 days') at time zone 'America/Lima')::date::text as valid_from
     from allocation_policy`
  )
  return next as { rules: object; valid_from: string }
}

/** A proposal that waits, by somebody of whom only the id is known. */
export async function waitingPolicy(app: App, proposedBy: string): Promise<string> {
  const { valid_from } = await nextPolicy(app)
  const [made] = await app.sql(
    `insert into revenue_policy_proposal (id, version, valid_from, rules, note, proposed_by)
     select 'prop_' || md5(random()::text), max(version) + 1, ?::date::timestamp at time zone 'America/Lima',
       (array_agg(rules order by version))[1], 'De prueba', ? from allocation_policy
     returning id`,
    [valid_from, proposedBy]
  )
  return String(made?.id)
}

const decision = (proposedBy: (caller: string) => string): Example => ({
  body: { note: "Conforme" },
  before: async (app, { id }) => ({ params: { id: await waitingPolicy(app, proposedBy(id)) } }),
})

const sale = { price: 11800, quantity: 1, mode: "inpe_workshop", makers: [6000, 4000] }

export const POLICY_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/policies": () => [{}],
  "GET /staff/policies.csv": () => [{}],
  "GET /staff/policies/:id": () => [{ params: { id: "policy_v1" } }],
  "POST /staff/policies": () => [
    { before: async (app) => ({ body: { ...(await nextPolicy(app)), note: "La tasa cambia por ley" } }) },
  ],
  "POST /staff/policies/simulate": () => [
    { body: { ...sale, policy: { version: 1 }, against: { version: 1 } }, computes: true },
  ],
  "POST /staff/policies/:id/approve": () => [decision(() => "smem_other")],
  "POST /staff/policies/:id/refuse": () => [decision(() => "smem_other")],
  "POST /staff/policies/:id/withdraw": () => [decision((caller) => caller)],
}
