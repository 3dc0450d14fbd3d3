import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/** The providers of which a report was imported. */
export async function reportedProviders(context: Context): Promise<string[]> {
  const rows: { provider_id: string }[] = await managerOf(context).execute(
    "select distinct provider_id from revenue_provider_statement order by 1"
  )
  return rows.map(({ provider_id }) => provider_id)
}
