import { z } from "@medusajs/framework/zod"
import { flagQuery, idQuery } from "@tejido/institutions/http/staff-list-query"
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

/** Which labels are printed on what. Whether there are such pieces and such a format, the route says in words. */
export const LabelsQuery = z.object({
  lot_id: idQuery,
  format: z.string().max(40),
  /** `1-24,30`. */
  pieces: z.string().max(3000).optional(),
  start: z.coerce.number().int().min(1).max(1000).default(1),
  certified: flagQuery.default(false),
  locale: z.enum(["es", "en"]).default("es"),
})
export type LabelsQuery = z.infer<typeof LabelsQuery>
