import type { Context } from "@medusajs/framework/types"
import { centimos } from "../../../domain/centimos"
import type { OrderRow } from "../../../domain/next-postings"
import { OrderPosition } from "../../../domain/order-position"
import { managerOf } from "../transaction"

/** What the ledger has of an order, with what is needed to go on from there. */
export type PostedOrder = OrderRow & {
  /** The version of the policy that the order's first posting froze (M6); null before it. */
  policy_version: number | null
  /** Its postings in their order. */
  postings: { transaction_id: string; kind: string; source_id: string }[]
}

type Raw = {
  policy_version: number | null
  position: unknown
  postings: PostedOrder["postings"] | null
  posted: { account: string; line_id: string | null; amount: string }[] | null
}

/** Reads an order's row of postings as it is at one moment, in one statement. */
export async function readOrderRow(context: Context, orderId: string): Promise<PostedOrder> {
  const rows = await managerOf(context).execute<Raw[]>(
    `with row as (
       select id, kind, source_id, order_seq, policy_id, facts from ledger_transaction where order_id = ?
     )
     select
       (select policy.version from row join allocation_policy policy on policy.id = row.policy_id
        where row.order_seq = 1) as policy_version,
       (select facts from row order by order_seq desc limit 1) as position,
       (select json_agg(json_build_object('transaction_id', id::text, 'kind', kind, 'source_id', source_id)
                        order by order_seq) from row) as postings,
       (select json_agg(json_build_object('account', total.code, 'line_id', total.line_id, 'amount', total.amount))
        from (select account.code, entry.line_id, sum(entry.amount)::text as amount
              from row
              join ledger_entry entry on entry.transaction_id = row.id
              join ledger_account account on account.id = entry.account_id
              group by account.code, entry.line_id having sum(entry.amount) <> 0) total) as posted`,
    [orderId]
  )
  const [row] = rows
  const postings = row?.postings ?? []
  return {
    seq: postings.length,
    policy_version: row?.policy_version ?? null,
    position: postings.length ? OrderPosition.parse(row?.position) : null,
    postings,
    posted: (row?.posted ?? []).map(({ amount, ...entry }) => ({
      ...entry,
      amount: centimos(BigInt(amount)),
    })),
  }
}
