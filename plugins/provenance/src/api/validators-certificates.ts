import { z } from "@medusajs/framework/zod"
import { REVOKE_REASONS } from "../domain/revoke-reasons"
import { CERTIFIED_SUBJECTS } from "../modules/provenance/certificates/issue-certificates"

/** For what of a lot certificates are issued. */
export const IssueBody = z.object({ subjects: z.enum(CERTIFIED_SUBJECTS) })
export type IssueBody = z.infer<typeof IssueBody>

/** The reason is public, the note is for staff. */
export const RevokeBody = z.object({
  reason: z.enum(REVOKE_REASONS),
  note: z
    .string()
    .trim()
    .max(500)
    .refine((text) => !/[^\P{Cc}\n\t]/u.test(text), "no control characters")
    .transform((text) => text || null)
    .nullable()
    .optional(),
})
export type RevokeBody = z.infer<typeof RevokeBody>
