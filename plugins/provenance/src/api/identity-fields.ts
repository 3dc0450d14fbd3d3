import { z } from "@medusajs/framework/zod"
import { DOCUMENT_TYPES, type DocumentType } from "../domain/identity-document"

/**
 * The fields of an identity as somebody types it. Their forms are checked where they are sealed, and what is wrong is
 * told by a code: Medusa's own words for a value that is none of an enum repeat the value, in answer and log.
 */
export const identityFields = {
  document_type: z.custom<DocumentType>(
    (value) => (DOCUMENT_TYPES as readonly unknown[]).includes(value),
    "not a type of document"
  ),
  document_number: z.string().max(40),
  full_name: z.string().max(400),
}
