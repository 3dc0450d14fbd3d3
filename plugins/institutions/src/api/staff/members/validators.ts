import { z } from "@medusajs/framework/zod"
import { idQuery } from "../../../http/staff-list-query"

/** The name of a person, or of a public body. */
export const nameField = z
  .string()
  .trim()
  .min(2)
  .max(120)
  .refine((text) => !/\p{Cc}/u.test(text), "Control characters are not part of a name")

/** Establishments that somebody is assigned to. */
export const establishmentsField = z.array(idQuery).max(200)

export const MemberBody = z.object({
  name: nameField.optional(),
  role_code: idQuery.optional(),
  institution_id: idQuery.optional(),
  establishment_ids: establishmentsField.optional(),
})
export type MemberBody = z.infer<typeof MemberBody>

/** Why somebody is suspended, or loses their second factor: the audit log keeps it. */
export const ReasonBody = z.object({ reason: z.string().trim().min(3).max(500) })
export type ReasonBody = z.infer<typeof ReasonBody>

/** Routes that are told everything by their path. */
export const NoBody = z.object({})
