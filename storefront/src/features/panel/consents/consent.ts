import { z } from "zod"
import { CONSENT_PURPOSES } from "../registry/registry"

/** A consent, as `/staff/consents` tells. Days are `2026-11-23`, moments ISO. */
export const consentSchema = z.object({
  id: z.string(),
  purpose: z.enum(CONSENT_PURPOSES),
  given_on: z.string(),
  /** Whether it stands. */
  live: z.boolean(),
  /** The signed paper; gone once the person's data were erased. */
  document_id: z.string().nullable(),
  taken_by_label: z.string(),
  note: z.string().nullable(),
  revoked_at: z.string().nullable(),
  revoke_reason: z.string().nullable(),
  artisan: z.object({ id: z.string(), code: z.string() }),
  establishment: z.object({ id: z.string(), code: z.string(), name: z.string() }),
})
export type Consent = z.infer<typeof consentSchema>
