import { z } from "@medusajs/framework/zod"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { CONSENT_PURPOSES } from "../domain/consent-purposes"

// A line break is part of what people write; other control characters come from wherever it was copied.
const written = (longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, "\n").trim())
    .refine((text) => text.length <= longest, `at most ${longest} characters`)
    .refine((text) => !/[^\P{Cc}\n\t]/u.test(text), "no control characters")

/** A consent as staff record one. The evidence is uploaded before. */
export const ConsentBody = z.object({
  purpose: z.enum(CONSENT_PURPOSES),
  given_on: z.iso.date(),
  document_id: idQuery,
  note: written(1000)
    .transform((text) => text || null)
    .nullable()
    .optional(),
})
export type ConsentBody = z.infer<typeof ConsentBody>

/** Why one consent, or all of somebody's, ends. */
export const RevokeConsentBody = z.object({
  reason: written(500).refine((text) => text.length >= 3, "at least 3 characters"),
})
export type RevokeConsentBody = z.infer<typeof RevokeConsentBody>
