import type { Context } from "@medusajs/framework/types"
import { toJsonInteger } from "../../../domain/centimos"
import { managerOf } from "../transaction"

/** One posting about an order, with what moved at the payment provider: céntimos, what came to us is positive. */
export type TransactionOfOrder = {
  id: string
  kind: string
  source_id: string
  /** ISO 8601. */
  occurred_at: string
  amount: number
}

type Raw = Omit<TransactionOfOrder, "occurred_at" | "amount"> & { occurred_at: Date; amount: string }

/** The postings about an order in their order. One query. */
export async function readOrderTransactions(
  context: Context,
  orderId: string
): Promise<TransactionOfOrder[]> {
  const rows = await managerOf(context).execute<Raw[]>(
    `select posted.id::text, posted.kind, posted.source_id, posted.occurred_at,
       coalesce(sum(entry.amount) filter (where account.code like 'clearing:%'), 0)::text as amount
     from ledger_transaction posted
     join ledger_entry entry on entry.transaction_id = posted.id
     join ledger_account account on account.id = entry.account_id
     where posted.order_id = ?
     group by posted.id order by posted.order_seq`,
    [orderId]
  )
  return rows.map(({ occurred_at, amount, ...row }) => ({
    ...row,
    occurred_at: occurred_at.toISOString(),
    amount: toJsonInteger(BigInt(amount)),
  }))
}
