import { z } from "zod"
import { BATCH_STATES, BLOCKED_REASONS, PAYEE_KINDS, PAYOUT_STATES, RAILS } from "./payouts-lists"

const amount = z.number().int()

/** An account of the ledger from which somebody is to be paid. Céntimos. */
export const payableSchema = z.object({
  account_code: z.string(),
  /** What it is, in the language asked for. */
  label: z.string(),
  payee_kind: z.enum(PAYEE_KINDS),
  artisan_id: z.string().nullable(),
  amount,
  /** Why a bank cannot pay it now; null when it can. */
  blocked: z.enum(BLOCKED_REASONS).nullable(),
  payout_id: z.string().nullable(),
  /** Of the last payout, when it came back. */
  returned: z
    .object({ payout_id: z.string(), on: z.string().nullable(), note: z.string().nullable() })
    .nullable(),
})
export type Payable = z.infer<typeof payableSchema>

/** A batch of payments. Céntimos; moments are ISO. */
export const batchSchema = z.object({
  id: z.string(),
  number: z.number().int(),
  rail: z.enum(RAILS),
  state: z.enum(BATCH_STATES),
  /** As prepared, and from the release on as sent. */
  control_count: z.number().int(),
  control_total: amount,
  /** How many payments are in each state, and their sums. */
  states: z.partialRecord(z.enum(PAYOUT_STATES), z.object({ count: z.number().int(), total: amount })),
  created_by: z.string(),
  created_by_name: z.string().nullable(),
  created_at: z.string(),
  released_by_name: z.string().nullable(),
  released_at: z.string().nullable(),
  done_at: z.string().nullable(),
  /** SHA-256 of the bank's file, and when it was first given out. */
  file_digest: z.string().nullable(),
  file_given_at: z.string().nullable(),
})
export type Batch = z.infer<typeof batchSchema>

/** A payment as staff see it: whose account, never who. Céntimos; days are of Lima. */
export const payoutSchema = z.object({
  id: z.string(),
  reference: z.string(),
  batch_id: z.string(),
  batch_number: z.number().int(),
  rail: z.enum(RAILS),
  label: z.string(),
  payee_kind: z.enum(PAYEE_KINDS),
  artisan_id: z.string().nullable(),
  amount,
  state: z.enum(PAYOUT_STATES),
  created_at: z.string(),
  sent_at: z.string().nullable(),
  paid_on: z.string().nullable(),
  returned_on: z.string().nullable(),
  outcome_note: z.string().nullable(),
  evidence_document_id: z.string().nullable(),
  /** Its transactions in the ledger, in their order. */
  transaction_ids: z.array(z.string()),
})
export type Payout = z.infer<typeof payoutSchema>

/** What came of a bank's file, or would come of it. With problems nothing is applied. */
export const resultsSchema = z.object({
  rows: z.number().int(),
  paid: z.number().int(),
  returned: z.number().int(),
  unchanged: z.number().int(),
  applied: z.boolean(),
  problems: z.array(z.object({ line: z.number(), message: z.string() })),
})
