import type { Context } from "@medusajs/framework/types"
import { managerOf } from "@tejido/provenance/modules/provenance/transaction"

const OF_FAIR = [
  ...["published_at", "call_opens_at", "call_closes_at", "announced_at", "opens_at", "closes_at"],
  ...["archived_at", "cancelled_at", "created_at"],
]
const OF_APPLICATION = ["submitted_at", "decided_at", "created_at"]

/**
 * Lets time pass for one fair: everything that is planned or happened is so much longer ago, or later if negative.
 * Nothing of its state is stored, so this is all there is to it.
 */
export async function passTime(context: Context, fairId: string, ms: number): Promise<void> {
  const later = (columns: readonly string[]) =>
    columns.map((column) => `${column} = ${column} - ? * interval '1 millisecond'`).join(", ")
  const manager = managerOf(context)
  await manager.execute(`update fairs_fair set ${later(OF_FAIR)} where id = ?`, [
    ...OF_FAIR.map(() => ms),
    fairId,
  ])
  await manager.execute(`update fairs_application set ${later(OF_APPLICATION)} where fair_id = ?`, [
    ...OF_APPLICATION.map(() => ms),
    fairId,
  ])
}
