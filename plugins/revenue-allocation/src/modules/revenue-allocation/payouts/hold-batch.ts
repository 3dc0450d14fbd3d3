import type { Context } from "@medusajs/framework/types"
import { centimos, type Centimos } from "../../../domain/centimos"
import { managerOf } from "../transaction"
import { noSuch } from "./refusals"

export type BatchState = "draft" | "releasing" | "released" | "done" | "cancelled"

/** A batch whose row the transaction holds. */
export type HeldBatch = {
  id: string
  number: number
  rail: string
  state: BatchState
  currency_code: string
  count: number
  total: Centimos
  created_by: string
  released_at: Date | null
  file_digest: string | null
  file_given_at: Date | null
}

/**
 * Holds a batch to the end of the transaction: whoever else changes it or its payouts waits. What its payouts are by
 * then has to be read in a statement that follows.
 * @throws MedusaError NOT_FOUND
 */
export async function holdBatch(context: Context, id: string): Promise<HeldBatch> {
  const [batch] = await managerOf(context).execute<(Omit<HeldBatch, "total"> & { total: string })[]>(
    `select id, number, rail, state, currency_code, control_count as count, control_total as total, created_by,
       released_at, file_digest, file_given_at
     from revenue_payout_batch where id = ? for update`,
    [id]
  )
  if (!batch) throw noSuch("batch")
  return { ...batch, total: centimos(BigInt(batch.total)) }
}
