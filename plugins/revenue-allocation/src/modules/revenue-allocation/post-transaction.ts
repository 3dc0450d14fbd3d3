import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Centimos } from "../../domain/centimos"
import { managerOf } from "./transaction"

/** One side of a transaction. `amount` in céntimos: debit positive, credit negative. */
export type Entry = { account: string; amount: Centimos; line_id: string | null }

/** What is to be posted. `facts` is what the entries were computed from, so that anybody can redo it. */
export type NewTransaction = {
  kind: string
  /** Id of the business fact, unique within the kind. */
  source_id: string
  order_id: string | null
  /** The place among the postings of the order that the entries were computed for, from 1; null without an order. */
  order_seq: number | null
  policy_id: string | null
  occurred_at: Date
  currency_code: string
  facts: object
  entries: readonly Entry[]
}

/** Runs a statement and answers its rows. */
export type Run = <Row>(sql: string, values: unknown[]) => PromiseLike<Row[]>

/** Where it was posted; `created` is false when the fact had its posting already. */
export type Posted = { id: string; created: boolean }

/**
 * Writes one transaction, in one round trip. Posting the same fact again writes nothing and returns the transaction
 * that is there, with `created: false` (M5).
 * @throws MedusaError INVALID_DATA when the database refuses it: entries that do not sum to zero, fewer than two, an
 *   unknown policy; CONFLICT `order_moved_on` when the place in the order's row was taken meanwhile: compute again
 */
export async function postTransaction(run: Run, transaction: NewTransaction): Promise<Posted> {
  const { kind, source_id, order_id, order_seq, policy_id, occurred_at, currency_code, facts } = transaction
  const entries = transaction.entries.map(({ account, amount, line_id }) => ({
    account,
    currency_code,
    amount: String(amount),
    line_id,
  }))
  const rows = await run<{ transaction_id: string; created: boolean }>(
    "select transaction_id, created from ledger_post(?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)",
    [
      ...[kind, source_id, order_id, order_seq, policy_id, occurred_at],
      ...[JSON.stringify(facts), JSON.stringify(entries)],
    ]
  ).then(undefined, (error: unknown) => {
    throw asMedusaError(error, `posting ${kind} ${source_id}`)
  })
  const [row] = rows
  if (!row) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "ledger_post returned no row")
  return { id: String(row.transaction_id), created: row.created }
}

/** As {@link postTransaction}, within the caller's database transaction. */
export async function postIn(context: Context, transaction: NewTransaction): Promise<Posted> {
  const manager = managerOf(context)
  return await postTransaction((sql, values) => manager.execute(sql, values), transaction)
}

/** What PostgreSQL refuses for a rule's sake (SQLSTATE class 23) is bad data, anything else is a failure. */
function asMedusaError(error: unknown, doing: string): MedusaError {
  const { code, constraint } = (error ?? {}) as { code?: unknown; constraint?: unknown }
  const message = error instanceof Error ? error.message : String(error)
  if (constraint === "ledger_transaction_order_seq") {
    return new MedusaError(MedusaError.Types.CONFLICT, `${doing}: the order has moved on`, "order_moved_on")
  }
  const type = String(code).startsWith("23") ? MedusaError.Types.INVALID_DATA : MedusaError.Types.DB_ERROR
  return new MedusaError(type, `${doing}: ${message}`)
}
