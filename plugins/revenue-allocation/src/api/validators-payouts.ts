import { z } from "@medusajs/framework/zod"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { PAYEE_KINDS } from "../domain/rails/payee-kinds"
import { RAILS } from "../domain/rails/rails"

const note = z
  .string()
  .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
  .refine((typed) => typed.length <= 500, "at most 500 characters")
  .refine((typed) => !/[^\P{Cc}\n\t]/u.test(typed), "no control characters")

/** A month of Lima, `2026-11`. */
const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, "not the form of a month")

/** What is to be paid, by which rail; `month`: what the accounts had when it ended; `accounts`: only these. */
export const NewBatchBody = z.object({
  rail: z.enum(Object.keys(RAILS) as [string, ...string[]]),
  payees: z
    .array(z.enum(PAYEE_KINDS))
    .min(1)
    .max(PAYEE_KINDS.length)
    .transform((kinds) => [...new Set(kinds)]),
  month: month.nullable().optional(),
  accounts: z
    .array(z.string().regex(/^[\w:.-]{1,200}$/, "not the form of an account"))
    .min(1)
    .max(1000)
    .nullable()
    .optional(),
})
export type NewBatchBody = z.infer<typeof NewBatchBody>

export const EmptyBody = z.object({})

export const CancelBatchBody = z.object({ note: note.nullable().optional() })
export type CancelBatchBody = z.infer<typeof CancelBatchBody>

/** How large a bank's file can be in base64: 30,000 rows. */
export const RESULTS_SIZE = "6mb"

/** A bank's file; `dry_run` says what would come of it. */
export const ResultsBody = z.object({
  csv_base64: z
    .string()
    .min(1)
    .max(6_000_000)
    .regex(/^[A-Za-z0-9+/\s]+={0,2}\s*$/, "not base64"),
  dry_run: z.boolean().default(false),
})
export type ResultsBody = z.infer<typeof ResultsBody>

/** What somebody found out, and the document that proves it. */
export const OutcomeBody = z.object({
  note: note.refine((typed) => typed.length >= 3, "at least 3 characters"),
  document_id: idQuery.nullable().optional(),
})
export type OutcomeBody = z.infer<typeof OutcomeBody>
