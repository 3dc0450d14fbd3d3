import { z } from "zod"
import { ACCOUNT_KINDS } from "./account-kinds"

/** An account with what its entries add up to, in céntimos; debit is positive. */
export const accountSchema = z.object({
  id: z.string(),
  code: z.string(),
  kind: z.enum(ACCOUNT_KINDS),
  /** What it is, in the language asked for. */
  label: z.string(),
  currency_code: z.string(),
  debit: z.number().int(),
  credit: z.number().int(),
  /** Below zero is owed to somebody. */
  balance: z.number().int(),
  entry_count: z.number().int(),
})
export type Account = z.infer<typeof accountSchema>

/** A transaction with its entries, in céntimos; debit is positive. Moments are ISO. */
export const transactionSchema = z.object({
  id: z.string(),
  kind: z.string(),
  source_id: z.string(),
  order_number: z.number().nullable(),
  policy_version: z.number().nullable(),
  occurred_at: z.string(),
  posted_at: z.string(),
  currency_code: z.string(),
  /** What all debits add up to. */
  amount: z.number().int(),
  entries: z.array(
    z.object({
      account: z.string(),
      label: z.string(),
      amount: z.number().int(),
      line_id: z.string().nullable(),
      /** What was sold, as the order calls it. */
      product: z.string().nullable(),
    })
  ),
})
export type Transaction = z.infer<typeof transactionSchema>

/** One entry of an account with its balance after it, in céntimos; debit is positive. */
export const accountEntrySchema = z.object({
  id: z.string(),
  transaction_id: z.string(),
  kind: z.string(),
  order_number: z.number().nullable(),
  line_id: z.string().nullable(),
  occurred_at: z.string(),
  amount: z.number().int(),
  balance: z.number().int(),
})
export type AccountEntry = z.infer<typeof accountEntrySchema>
