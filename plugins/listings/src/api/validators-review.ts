import { z } from "@medusajs/framework/zod"
import { isReadable } from "../domain/content-problem"
import { CHANGE_REASONS, CHECKLIST, WITHDRAWN_KINDS } from "../domain/review"

/*
 * What staff can be told in the review, by code:
 *  400 checklist_incomplete (details { parts }), listing_incomplete (details { missing }), and what `validators-listings`
 *      lists of content about what is not of its workshop
 * *  409 listing_not_in_review, listing_not_published, never_published, listing_changed (details as when it is saved), own_submission
 */

const readable = (text: z.ZodString) => text.refine(isReadable, "no control characters")
const words = (least: number, most: number) => readable(z.string().trim().min(least).max(most))
const Version = z.number().int().min(1).max(2_147_483_647)
const Judged = z.enum(["ok", "problem"]).optional()

/** All five parts of the checklist must be "ok". */
export const ApproveBody = z.object({
  version: Version,
  checklist: z.strictObject(
    Object.fromEntries(CHECKLIST.map((part) => [part, Judged])) as Record<
      (typeof CHECKLIST)[number],
      typeof Judged
    >
  ),
  note: z.preprocess((value) => (value === "" ? null : value), words(1, 1000).nullable().optional()),
})
export type ApproveBody = z.infer<typeof ApproveBody>

/** What is to be changed, by code and in words that whoever mends it understands. */
export const RequestChangesBody = z.object({
  version: Version,
  reasons: z.array(z.enum(CHANGE_REASONS)).min(1).max(CHANGE_REASONS.length),
  note: words(5, 2000),
})
export type RequestChangesBody = z.infer<typeof RequestChangesBody>

export const AnswerBody = z.object({ note: words(1, 2000) })
export type AnswerBody = z.infer<typeof AnswerBody>

export const WithdrawBody = z.object({ kind: z.enum(WITHDRAWN_KINDS), reason: words(5, 500) })
export type WithdrawBody = z.infer<typeof WithdrawBody>
