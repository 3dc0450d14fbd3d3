import { z } from "zod"

export const DOCUMENT_TYPES = ["dni", "ce", "passport"] as const

/** The fields that say who somebody is. The vault judges number and name: it knows each kind of document. */
export const identityFields = {
  document_type: z.enum(DOCUMENT_TYPES),
  document_number: z.string().trim().max(40),
  full_name: z.string().trim().max(200),
}
