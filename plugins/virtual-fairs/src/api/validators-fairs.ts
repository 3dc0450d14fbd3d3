import { z } from "@medusajs/framework/zod"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { ApplicationContent, DECISION_REASONS, DECISIONS, Remark } from "../domain/application"
import { FAIR_ACTS } from "../domain/fair-acts"
import { readable } from "../domain/readable"

/*
 * What staff can be told about fairs, by code:
 *  400 times_out_of_order (details { field, problem, than }), venue_missing, handle_missing, reason_missing,
 *      zone_unknown, zone_twice, zone_not_fitting, criterion_unknown, criterion_twice, points_too_many,
 *      workshop_closed, photo_elsewhere, product_twice, variant_twice, kept_over_quota,
 *      not_of_workshop (details { listing_id | variant_id }),
 *      fair_price_higher (details { listing_id | variant_id, normal_price }),
 *      application_incomplete (details { missing }), reasons_missing
 *  409 fair_changed (details { version, changed_by, changed_at }), handle_taken, handle_fixed, time_is_past (details
 *      { field }), act_not_now (details { state }), fair_incomplete (details { missing }), fair_cancelled,
 *      fair_not_draft, zone_in_use, capacity_below_accepted, criteria_in_use, call_closed, call_open, already_applied,
 *      already_submitted, already_withdrawn, application_scored, not_to_score, not_to_decide, not_scored,
 *      already_decided, selection_over, zone_full, workshop_closed, fair_over, stand_closed, product_sold and
 *      quota_below_sold (details { variant_id, sold })
 *  403 position_not_yours
 * about its programme: 400 event_ends_first, event_too_long, event_outside_fair, stand_unknown,
 *      stream_host_not_allowed and stream_unreadable (details { field }); 409 programme_full
 * about enquiries: 409 enquiry_closed, enquiry_open; about what is printed: 409 nothing_to_print
 * and of a banner what `readPhotoUpload` and `readPhoto` of workshops' photos say
 */

const Version = z.number().int().min(1).max(2_147_483_647)

export const ActBody = z.object({
  version: Version,
  act: z.enum(FAIR_ACTS),
  reason: z.preprocess((value) => (value === "" ? null : value), readable(500).nullable().optional()),
})
export type ActBody = z.infer<typeof ActBody>

export const ApplyBody = ApplicationContent.extend({ workshop_id: idQuery })
export type ApplyBody = z.infer<typeof ApplyBody>

export const ApplicationSaveBody = ApplicationContent.extend({ version: Version })
export type ApplicationSaveBody = z.infer<typeof ApplicationSaveBody>

export const VersionBody = z.object({ version: Version })
export type VersionBody = z.infer<typeof VersionBody>

export const ScoresBody = z.object({
  scores: z
    .array(
      z.object({ criterion_id: idQuery, points: z.number().int().min(0).max(20), note: Remark }).strict()
    )
    .min(1)
    .max(20),
})
export type ScoresBody = z.infer<typeof ScoresBody>

export const DecideBody = z.object({
  version: Version,
  decision: z.enum(DECISIONS),
  reasons: z.array(z.enum(DECISION_REASONS)).max(DECISION_REASONS.length).default([]),
  /** To those who applied; they read it. */
  note: z.preprocess((value) => (value === "" ? null : value), readable(1000).nullable().default(null)),
})
export type DecideBody = z.infer<typeof DecideBody>

export const CloseStandBody = z.object({
  version: Version,
  reason: readable(500).refine((text) => text !== "", "say why"),
})
export type CloseStandBody = z.infer<typeof CloseStandBody>

export const AnswerBody = z.object({
  version: Version,
  text: readable(6000).refine((text) => text !== "", "say something"),
})
export type AnswerBody = z.infer<typeof AnswerBody>

export const CloseEnquiryBody = z.object({
  version: Version,
  reason: z.preprocess((value) => (value === "" ? null : value), readable(500).nullable().default(null)),
})
export type CloseEnquiryBody = z.infer<typeof CloseEnquiryBody>

/** What is printed for a fair, and on which paper. */
export const PostersQuery = z.object({
  kind: z.enum(["poster", "stands", "prices"]).default("poster"),
  size: z.enum(["a3", "a4", "a6"]).default("a4"),
  locale: z.enum(["es", "en"]).default("es"),
})
export type PostersQuery = z.infer<typeof PostersQuery>
