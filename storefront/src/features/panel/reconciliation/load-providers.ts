import "server-only"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { type ProviderBalance, providerBalanceSchema } from "./reconciliation"

/** Every payment provider with its balances, those with a difference first. */
export async function loadProviders(): Promise<ProviderBalance[]> {
  const { providers } = await staffFetch("/staff/reconciliation", {
    schema: z.object({ providers: z.array(providerBalanceSchema) }),
  })
  const wants = (one: ProviderBalance) => Number(one.open_lines > 0 || one.unaccounted !== 0)
  return providers.sort((a, b) => wants(b) - wants(a) || a.provider_id.localeCompare(b.provider_id))
}
