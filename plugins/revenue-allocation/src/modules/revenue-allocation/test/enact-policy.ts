import type { Client } from "@medusajs/framework/pg"

/** Puts version 2 in force tomorrow, with the rules of the first, the way the database demands: two persons. */
export async function enactPolicy(client: Client): Promise<Date> {
  const validFrom = new Date(Date.now() + 24 * 60 * 60 * 1000)
  await client.query("begin")
  await client.query(
    `insert into revenue_policy_proposal (id, version, valid_from, rules, note, proposed_by)
     select 'prop_2', 2, $1, rules, 'test', 'smem_ana' from allocation_policy`,
    [validFrom]
  )
  await client.query(
    `insert into allocation_policy (id, version, valid_from, rules)
     select 'policy_v2', version, valid_from, rules from revenue_policy_proposal`
  )
  await client.query(
    `update revenue_policy_proposal
     set state = 'in_force', policy_id = 'policy_v2', decided_by = 'smem_beto', decided_at = now()`
  )
  await client.query("commit")
  return validFrom
}
