import { z } from "zod"

const side = z.record(z.string(), z.unknown()).nullable()

/** An entry of the audit log, as `/staff/audit` tells. */
export const auditEntrySchema = z.object({
  seq: z.number(),
  /** ISO. */
  at: z.string(),
  actor_type: z.enum(["staff", "user", "system", "anonymous"]),
  actor_id: z.string().nullable(),
  /** Who it was, in words, as of then. */
  actor_label: z.string(),
  institution_id: z.string().nullable(),
  session_id: z.string().nullable(),
  address: z.string().nullable(),
  action: z.string(),
  resource: z.string(),
  resource_id: z.string().nullable(),
  establishment_id: z.string().nullable(),
  reason: z.string().nullable(),
  /** The fields that changed, sealed ones masked. */
  before: side,
  after: side,
  prev_hash: z.string(),
  hash: z.string(),
})
export type AuditEntry = z.infer<typeof auditEntrySchema>

/** What a verification of the log found, as `/staff/audit/verification` tells. */
export const verificationSchema = z.object({
  ok: z.boolean(),
  entries: z.number(),
  first_broken: z.object({ seq: z.number(), reason: z.string() }).nullable(),
  sealed_to: z.number().nullable(),
  guards_off: z.array(z.string()).optional(),
  started_at: z.string(),
  seconds: z.number(),
})
export type Verification = z.infer<typeof verificationSchema>
