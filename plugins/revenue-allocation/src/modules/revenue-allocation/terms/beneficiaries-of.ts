import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/** The ids of an artisan's beneficiaries whom money can still be sent to. */
export async function livingBeneficiaries(context: Context, artisanId: string): Promise<Set<string>> {
  const rows = await managerOf(context).execute<{ id: string }[]>(
    "select id from revenue_beneficiary where artisan_id = ? and ended_at is null and deleted_at is null",
    [artisanId]
  )
  return new Set(rows.map(({ id }) => id))
}
