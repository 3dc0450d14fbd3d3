import type { Context, RemoteQueryFunction } from "@medusajs/framework/types"
import { centimos, type Centimos } from "../../../domain/centimos"
import type { LedgerService } from "../service"
import { managerOf } from "../transaction"
import { readShopPayments } from "./shop-movements"

/** A dispute as a provider tells it, and the order whose payment is disputed. */
export type ProviderDispute = {
  order_id: string
  kind: "dispute" | "dispute_reversal"
  /** The provider's own id of the movement. */
  id: string
  provider_id: string
  /** Signed: what comes to us is positive. */
  amount: Centimos
  occurred_at: Date
}

/** Posts a dispute in its order's row, once; posting it again answers with the transaction that is there. */
export type PostDispute = (dispute: ProviderDispute) => Promise<{ transaction_id: string }>

type Row = {
  id: string
  kind: "dispute" | "dispute_reversal"
  reference: string
  payment_reference: string | null
  occurred_at: Date
  gross: string
}

const PAGE = 500

/**
 * Posts the disputes that a provider told of and that are not in the ledger yet, each to the order of its payment. One
 * whose payment the shop does not know, or that cannot be posted, stays a difference; the others go on.
 * @param failed hears why one could not be posted
 */
export async function settleDisputes(
  ledger: LedgerService,
  query: Omit<RemoteQueryFunction, symbol>,
  providerId: string,
  post: PostDispute,
  failed: (id: string, error: unknown) => void
): Promise<void> {
  const rows = await ledger.reading((context) => readOpen(context, providerId))
  if (!rows.length) return
  const names = rows.flatMap(({ payment_reference }) => payment_reference ?? [])
  const payments = await readShopPayments(query, providerId, [...new Set(names)])
  const orders = new Map(
    payments.flatMap(({ names: known, order_id }) => known.map((name) => [name, order_id]))
  )
  // In the order in which they happened: what is won back was lost before.
  for (const { id, kind, reference, payment_reference, occurred_at, gross } of rows) {
    const order_id = orders.get(payment_reference ?? "")
    if (!order_id) {
      await ledger.inTransaction((context) => keep(context, id, "unknown_payment"))
      continue
    }
    try {
      const amount = centimos(BigInt(gross))
      const { transaction_id } = await post({
        ...{ order_id, kind, id: reference, provider_id: providerId, amount, occurred_at },
      })
      await ledger.inTransaction(async (context) => {
        await managerOf(context).execute(
          "update revenue_provider_line set state = 'posted', cause = null, transaction_id = ? where id = ?",
          [transaction_id, id]
        )
      })
    } catch (error) {
      failed(id, error)
      await ledger.inTransaction((context) => keep(context, id, "dispute_not_posted"))
    }
  }
}

async function readOpen(context: Context, providerId: string): Promise<Row[]> {
  return await managerOf(context).execute(
    `select id, kind, reference, payment_reference, occurred_at, gross::text from revenue_provider_line
     where provider_id = ? and kind in ('dispute', 'dispute_reversal') and state = 'difference' and cause <> 'restated'
     order by occurred_at, id limit ${PAGE}`,
    [providerId]
  )
}

async function keep(context: Context, id: string, cause: string): Promise<void> {
  await managerOf(context).execute(
    "update revenue_provider_line set cause = ? where id = ? and state = 'difference'",
    [cause, id]
  )
}
