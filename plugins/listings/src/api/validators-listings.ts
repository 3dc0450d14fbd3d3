import { z } from "@medusajs/framework/zod"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { isReadable } from "../domain/content-problem"
import { ListingContent } from "../domain/listing-content"

/*
 * What staff can be told while they write listings, by code:
 *  400 establishment_missing, workshop_elsewhere, workshop_closed, pay_not_company, maker_not_there, maker_twice,
 *      lot_elsewhere, lot_taken, photo_elsewhere, photo_twice, variant_twice, text_unreadable,
 *      listing_incomplete (details { missing }), one_beginning
 *  409 listing_changed (details { version, changed_by, changed_at, content, workshop_id, code, fields }),
 *      listing_in_review, listing_not_in_review, nothing_to_submit, code_taken, workshop_fixed, template_name_taken
 */

const readable = (text: z.ZodString) => text.refine(isReadable, "no control characters")
const line = (most: number) =>
  readable(z.string().trim().min(1).max(most)).refine((text) => !/[\t\n\r]/.test(text), "one line")

/** The operator's own name for a listing, `P-0001`. */
const Code = line(40)
const Version = z.number().int().min(1).max(2_147_483_647)
const Note = z.preprocess(
  (value) => (value === "" ? null : value),
  readable(z.string().trim().max(1000)).nullable().optional()
)

/** A draft to begin; at most one of `content`, `from_listing_id` and `template_id`. */
export const ListingBody = z.object({
  establishment_id: idQuery.optional(),
  workshop_id: idQuery.optional(),
  code: Code.optional(),
  content: ListingContent.optional(),
  from_listing_id: idQuery.optional(),
  template_id: idQuery.optional(),
})
export type ListingBody = z.infer<typeof ListingBody>

/** `version` is the one that was seen; what is absent stays as it is. */
export const ListingSaveBody = z.object({
  version: Version,
  content: ListingContent.optional(),
  workshop_id: z.preprocess((value) => (value === "" ? null : value), idQuery.nullable().optional()),
  code: Code.optional(),
})
export type ListingSaveBody = z.infer<typeof ListingSaveBody>

export const SubmitBody = z.object({ version: Version, note: Note })
export type SubmitBody = z.infer<typeof SubmitBody>

export const TakeBackBody = z.object({ version: Version })
export type TakeBackBody = z.infer<typeof TakeBackBody>

export const TemplateBody = z.object({ listing_id: idQuery, name: line(80) })
export type TemplateBody = z.infer<typeof TemplateBody>
