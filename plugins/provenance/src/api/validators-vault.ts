import { z } from "@medusajs/framework/zod"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { DOCUMENT_KINDS, DOCUMENT_SUBJECTS } from "../domain/documents"
import { RIGHTS } from "../domain/rights-requests"
import { identityFields } from "./identity-fields"

const text = (longest: number) =>
  z
    .string()
    .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
    .refine((typed) => typed.length <= longest, `at most ${longest} characters`)
    .refine((typed) => !/[^\P{Cc}\n\t]/u.test(typed), "no control characters")

/** Why somebody looks at or changes what is sealed: a sentence, for whoever reads the log. */
const reason = text(500).refine((typed) => typed.length >= 10, "at least 10 characters")

const day = z.iso.date().refine((value) => value >= "2011-07-03", "before Ley 29733")

export const ReasonBody = z.object({ reason })
export type ReasonBody = z.infer<typeof ReasonBody>

export const IdentityBody = z.object({ ...identityFields, reason })
export type IdentityBody = z.infer<typeof IdentityBody>

export const EraseBody = z.object({ reason, request_id: idQuery.optional() })
export type EraseBody = z.infer<typeof EraseBody>

/** The fields of a form that comes with a file. */
export const DocumentFields = z
  .strictObject({
    kind: z.enum(DOCUMENT_KINDS),
    artisan_id: idQuery.optional(),
    workshop_id: idQuery.optional(),
  })
  .refine(
    ({ kind, artisan_id, workshop_id }) =>
      !(artisan_id && workshop_id) &&
      DOCUMENT_SUBJECTS[kind].includes(artisan_id ? "artisan" : workshop_id ? "workshop" : "market"),
    "not what a document of this kind is about"
  )

export const RightsRequestBody = z.object({
  artisan_id: idQuery,
  kind: z.enum(RIGHTS),
  received_on: day,
  detail: text(2000)
    .transform((typed) => typed || null)
    .nullable()
    .optional(),
  document_id: idQuery.nullable().optional(),
})
export type RightsRequestBody = z.infer<typeof RightsRequestBody>

export const AnswerBody = z.object({ answer: text(2000).refine((typed) => typed.length >= 3, "an answer") })
export type AnswerBody = z.infer<typeof AnswerBody>
