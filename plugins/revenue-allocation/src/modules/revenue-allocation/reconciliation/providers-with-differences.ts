import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/** The providers of which something is open. */
export async function providersWithDifferences(context: Context): Promise<string[]> {
  const rows: { provider_id: string }[] = await managerOf(context).execute(
    `select provider_id from revenue_provider_line where state in ('difference', 'explained')
     union select provider_id from revenue_provider_absence where state in ('difference', 'explained')
     order by 1`
  )
  return rows.map(({ provider_id }) => provider_id)
}
