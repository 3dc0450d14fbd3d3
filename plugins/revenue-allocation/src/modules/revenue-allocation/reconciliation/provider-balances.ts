import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"
import {
  type ProviderBalance,
  providerBalancesSql,
  type RawProviderBalance,
  shapeProviderBalance,
} from "./provider-balances-sql"

/** One row for each provider that the ledger or a report knows, or that is named. One query. */
export async function readProviderBalances(
  context: Context,
  named: readonly string[]
): Promise<ProviderBalance[]> {
  const rows: RawProviderBalance[] = await managerOf(context).execute(providerBalancesSql("?::jsonb"), [
    JSON.stringify(named),
  ])
  return rows.map(shapeProviderBalance)
}
