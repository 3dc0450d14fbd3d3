import { z } from "zod"

/** What a person may ask about their data (Ley 29733, arts. 18 to 22). */
export const RIGHTS = ["information", "access", "rectification", "cancellation", "opposition"] as const
export const REQUEST_STATUSES = ["open", "answered", "refused", "withdrawn"] as const

/** A request about personal data, as the list of `/staff/rights-requests` tells. Days are `2026-11-23`. */
export const rightsRequestSchema = z.object({
  id: z.string(),
  kind: z.enum(RIGHTS),
  status: z.enum(REQUEST_STATUSES),
  received_on: z.string(),
  due_on: z.string(),
  /** When the term was extended. */
  extended_on: z.string().nullable(),
  answered_on: z.string().nullable(),
  document_id: z.string().nullable(),
  /** Working days that are left, negative when it is late; null once closed. */
  days_left: z.number().nullable(),
  late: z.boolean(),
  can_extend: z.boolean(),
  artisan: z.object({ id: z.string(), code: z.string(), erased: z.boolean() }),
  establishment: z.object({ id: z.string(), code: z.string(), name: z.string() }),
})
export type RightsRequest = z.infer<typeof rightsRequestSchema>

/** The same with what was written, as the request by itself tells. */
export const rightsRequestDetailSchema = rightsRequestSchema.extend({
  detail: z.string().nullable(),
  answer: z.string().nullable(),
  extension_reason: z.string().nullable(),
})
export type RightsRequestDetail = z.infer<typeof rightsRequestDetailSchema>
