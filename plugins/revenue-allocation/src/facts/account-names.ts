import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { idsInAccounts, type AccountNames } from "../domain/account-label"

/** What the artisans and workshops in these accounts are called. At most two queries, however many accounts. */
export async function readAccountNames(
  query: Omit<RemoteQueryFunction, symbol>,
  codes: Iterable<string>
): Promise<AccountNames> {
  const ids = idsInAccounts(codes)
  const [artisans, workshops] = await Promise.all([
    namesOf(query, "artisan", "code", ids.artisans),
    namesOf(query, "workshop", "name", ids.workshops),
  ])
  return { artisans, workshops }
}

async function namesOf(
  query: Omit<RemoteQueryFunction, symbol>,
  entity: string,
  name: string,
  ids: readonly string[]
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  // Those that are gone too: their money is still there.
  const { data } = await query.graph({
    entity,
    fields: ["id", name],
    filters: { id: [...ids] },
    withDeleted: true,
  })
  return new Map((data as Record<string, string>[]).map((row) => [row.id ?? "", row[name] ?? ""]))
}
