import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/** A capture or refund that stands in the ledger and was not withdrawn. */
export type PostedMovement = { transaction_id: string; movement_id: string; order_id: string }

/** Captures or refunds posted since a moment, a page of them after a transaction's id. */
export async function postedMovements(
  context: Context,
  { kind, since, after, limit }: { kind: string; since: Date; after: string; limit: number }
): Promise<PostedMovement[]> {
  return await managerOf(context).execute<PostedMovement[]>(
    `select posted.id::text as transaction_id, posted.source_id as movement_id, posted.order_id
     from ledger_transaction posted
     where posted.kind = ? and posted.posted_at >= ? and posted.id > ? and posted.order_id is not null
       and not exists (select from ledger_transaction undone
                       where undone.kind = 'movement_withdrawn' and undone.source_id = posted.source_id)
     order by posted.id limit ?`,
    [kind, since, after, limit]
  )
}
