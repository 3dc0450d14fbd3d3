import { z } from "zod"

/** An addendum: what changed until when an agreement is in force. Days are `2026-11-23`. */
const addendumSchema = z.object({
  id: z.string(),
  number: z.string(),
  signed_on: z.string(),
  ends_on: z.string(),
  document_id: z.string().nullable(),
})

/** An agreement with a company, as `/staff/agreements` tells. */
export const agreementSchema = z.object({
  id: z.string(),
  company_name: z.string(),
  company_ruc: z.string(),
  number: z.string(),
  signed_on: z.string(),
  starts_on: z.string(),
  /** As first agreed. */
  ends_on: z.string(),
  /** Its last day as it stands: with its addenda, or ended before its time. */
  until_on: z.string(),
  ended_on: z.string().nullable(),
  end_reason: z.string().nullable(),
  document_id: z.string().nullable(),
  addenda: z.array(addendumSchema),
  workshop: z.object({ id: z.string(), name: z.string() }),
  establishment: z.object({ id: z.string(), code: z.string(), name: z.string() }),
})
export type Agreement = z.infer<typeof agreementSchema>
