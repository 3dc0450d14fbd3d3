import {
  providerBalancesSql,
  type RawProviderBalance,
  shapeProviderBalance,
} from "../modules/revenue-allocation/reconciliation/provider-balances-sql"
import type { Finding, Query } from "./finding"

/**
 * What the ledger has at each payment provider is what the provider's reports say, but for the differences that
 * reconciliation lists. Looks at the providers with a report.
 */
export async function checkProviders(query: Query): Promise<{ count: number; findings: Finding[] }> {
  const rows = await query<RawProviderBalance>(providerBalancesSql("'[]'::jsonb"))
  const reported = rows.map(shapeProviderBalance).filter(({ reports }) => reports > 0)
  return {
    count: reported.length,
    findings: reported
      .filter(({ unaccounted }) => unaccounted !== 0)
      .map(({ provider_id, ledger_balance_reported, provider_balance, unaccounted }) => ({
        rule: "M10 provider",
        subject: `provider ${provider_id}`,
        detail:
          `the ledger has ${soles(ledger_balance_reported)}, the reports ${soles(provider_balance)}: ` +
          `no listed difference accounts for ${soles(unaccounted)}`,
      })),
  }
}

const soles = (centimos: number) => (centimos / 100).toFixed(2)
