import { z } from "zod"
import { LINE_KINDS, LINE_STATES } from "./provider-lines-list"

const amount = z.number().int()

/** How our money at one provider stands, by the ledger and by the provider. Céntimos. */
export const providerBalanceSchema = z.object({
  provider_id: z.string(),
  /** Now, and at the end of what the reports cover. */
  ledger_balance: amount,
  ledger_balance_reported: amount,
  provider_balance: amount,
  /** The ledger's less the provider's. */
  difference: amount,
  open_lines: z.number().int(),
  open_amount: amount,
  explained_amount: amount,
  /** What no line accounts for. */
  unaccounted: amount,
  fees: amount,
  paid_out: amount,
  reported_from: z.string().nullable(),
  reported_to: z.string().nullable(),
  last_import_at: z.string().nullable(),
  reports: z.number().int(),
})
export type ProviderBalance = z.infer<typeof providerBalanceSchema>

/** One movement at a provider: told by it, or in the ledger and not told by it. Céntimos, signed. */
export const providerLineSchema = z.object({
  id: z.string(),
  provider_id: z.string(),
  kind: z.enum(LINE_KINDS),
  reference: z.string(),
  payment_reference: z.string().nullable(),
  occurred_at: z.string(),
  gross: amount.nullable(),
  fee: amount.nullable(),
  net: amount.nullable(),
  /** What the ledger has of it. */
  ledger_amount: amount.nullable(),
  /** What a later report said instead. */
  restated: z.object({ gross: amount, fee: amount, net: amount }).nullable(),
  state: z.enum(LINE_STATES),
  cause: z.string().nullable(),
  /** The likely cause in the language asked for. */
  cause_label: z.string().nullable(),
  difference: amount,
  transaction_id: z.string().nullable(),
  explained_note: z.string().nullable(),
  explained_by: z.string().nullable(),
  explained_at: z.string().nullable(),
})
export type ProviderLine = z.infer<typeof providerLineSchema>

/** What came of a report, or would come of it. With problems nothing was taken in. */
export const importedReportSchema = z.object({
  rows: z.number().int(),
  new: z.number().int(),
  known: z.number().int(),
  restated: z.number().int(),
  repeated: z.boolean(),
  from_on: z.string().nullable(),
  to_on: z.string().nullable(),
  kinds: z.array(
    z.object({ kind: z.enum(LINE_KINDS), lines: z.number().int(), gross: amount, fee: amount, net: amount })
  ),
  problems: z.array(z.object({ line: z.number(), column: z.string().nullable(), message: z.string() })),
})
export type ImportedReport = z.infer<typeof importedReportSchema>
