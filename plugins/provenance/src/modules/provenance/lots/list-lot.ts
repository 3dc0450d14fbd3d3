import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"
import type { Hand } from "./reach"
import { recordCustody } from "./record-custody"

/**
 * Records that a lot is on sale, once in its life: a lot that has the step already is left as it is.
 * @param occurredOn an ISO day of Lima; where the lot's last step is later, that one's
 * @returns whether it was recorded anew
 * @throws MedusaError as {@link recordCustody}: `custody_not_next` until the lot has left
 */
export async function listLot(
  context: Context,
  hand: Hand,
  lotId: string,
  occurredOn: string
): Promise<boolean> {
  const manager = managerOf(context)
  // First the lock, then the reading: whoever waited for it sees what the one before recorded.
  await manager.execute("select from provenance_lot where id = ? for update", [lotId])
  const [steps] = await manager.execute<{ listed: boolean; day: string }[]>(
    `select coalesce(bool_or(kind = 'listed'), false) as listed,
       to_char(greatest(?::date, max(occurred_on)), 'YYYY-MM-DD') as day
     from provenance_custody_event where subject_id = ?`,
    [occurredOn, lotId]
  )
  if (steps?.listed) return false
  const subject = { type: "lot", id: lotId } as const
  await recordCustody(context, hand, subject, { kind: "listed", occurred_on: steps?.day ?? occurredOn })
  return true
}
