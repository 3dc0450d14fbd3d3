import { z } from "zod"

const LARGEST = 10 * 1024 * 1024

/** What can be chosen where a document is asked for. A phone offers its camera for these. */
export const DOCUMENT_TYPES = "application/pdf,image/jpeg,image/png"

/** A field with a file of at most 10 MB that has to be there; `words` say so where it is not. */
export function documentField(words: string) {
  return z.instanceof(File, { message: words }).refine((file) => file.size > 0 && file.size <= LARGEST, words)
}

/** The same where it may be left out: then null. */
export function optionalDocument(words: string) {
  return (
    z
      .instanceof(File)
      .optional()
      .refine((file) => file === undefined || file.size <= LARGEST, words)
      // Browsers send a file without name and content where none was chosen.
      .transform((file) => (file && file.size > 0 ? file : null))
  )
}
