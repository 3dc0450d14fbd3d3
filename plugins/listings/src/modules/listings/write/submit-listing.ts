import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { type Standing, standingAfter } from "../../../domain/listing-state"
import { missingOf } from "../../../domain/missing"
import { ToldRefusal } from "../../../domain/told-refusal"
import { managerOf, tell } from "../transaction"
import { addReviewEvent } from "./add-review-event"
import { type HeldListing, holdListing, requireVersion } from "./hold-listing"
import { requireBelonging } from "./require-belonging"

/** What is sent: the version that whoever sends has seen, and a word for the curator. */
export type Submission = { version: number; note?: string | null | undefined }

/**
 * Sends a draft, or the edits of what is published, to the curator's queue. A second click of the same person finds it
 * sent and changes nothing.
 * @throws MedusaError NOT_FOUND; CONFLICT `listing_changed` (see `requireVersion`), `listing_in_review`,
 *   `nothing_to_submit`; INVALID_DATA `listing_incomplete` with `{ missing }`, and as `requireBelonging`
 */
export async function submitListing(
  context: Context,
  hand: Hand,
  id: string,
  { version, note }: Submission
): Promise<void> {
  const listing = await holdListing(context, hand, id)
  if (inReview(listing) && listing.submitted_by === actorId(hand) && listing.version === version + 1) return
  const standing = standingAfter(listing, "submit")
  if (!standing) {
    throw inReview(listing)
      ? refused(MedusaError.Types.CONFLICT, "listing_in_review", "This listing is already in review")
      : refused(MedusaError.Types.CONFLICT, "nothing_to_submit", "Nothing differs from what the shop shows")
  }
  await requireVersion(context, listing, version)
  await requireComplete(context, listing)
  await managerOf(context).execute(
    `update listings_listing set state = ?, edit_state = ?, submitted_at = now(), submitted_by = ?, withdrawn_at = null,
       withdrawn_kind = null, withdrawn_reason = null, version = version + 1, updated_by = ?, updated_at = now()
     where id = ?`,
    [standing.state, standing.edit_state, actorId(hand), actorId(hand), id]
  )
  await addReviewEvent(context, {
    listing_id: id,
    kind: "submitted",
    of_edit: standing.state === "published",
    member_id: actorId(hand),
    note,
    content: listing.content,
  })
  await recordStanding(context, hand, { action: "listing.submitted", resource: "listing" }, listing, standing)
}

/**
 * Takes back what is in the queue, to change it.
 * @throws MedusaError NOT_FOUND; CONFLICT `listing_changed`, `listing_not_in_review`
 */
export async function takeBackListing(
  context: Context,
  hand: Hand,
  id: string,
  { version }: Pick<Submission, "version">
): Promise<void> {
  const listing = await holdListing(context, hand, id)
  const standing = standingAfter(listing, "take_back")
  if (!standing) {
    throw refused(MedusaError.Types.CONFLICT, "listing_not_in_review", "This listing is not in review")
  }
  await requireVersion(context, listing, version)
  await managerOf(context).execute(
    `update listings_listing set state = ?, edit_state = ?, submitted_at = null, submitted_by = null,
       version = version + 1, updated_by = ?, updated_at = now() where id = ?`,
    [standing.state, standing.edit_state, actorId(hand), id]
  )
  await addReviewEvent(context, {
    listing_id: id,
    kind: "taken_back",
    of_edit: standing.state === "published",
    member_id: actorId(hand),
  })
  await recordStanding(
    context,
    hand,
    { action: "listing.taken_back", resource: "listing" },
    listing,
    standing
  )
}

/** @throws MedusaError INVALID_DATA `listing_incomplete` with `{ missing }`, and as `requireBelonging` */
export async function requireComplete(context: Context, listing: HeldListing): Promise<void> {
  const mode = await requireBelonging(context, listing, listing.content)
  const ready = await managerOf(context).execute<{ id: string }[]>(
    "select id from listings_photo where listing_id = ? and state = 'ready'",
    [listing.id]
  )
  const missing = missingOf(listing.content, {
    workshop_mode: mode,
    ready_photos: new Set(ready.map(({ id }) => id)),
  })
  if (missing.length > 0) {
    throw new ToldRefusal(
      MedusaError.Types.INVALID_DATA,
      "listing_incomplete",
      `Something is still missing: ${missing.join(", ")}`,
      { missing }
    )
  }
}

function inReview({ state, edit_state }: Standing): boolean {
  return state === "submitted" || edit_state === "submitted"
}

function actorId({ actor }: Hand): string {
  return actor.id ?? actor.type
}

async function recordStanding(
  context: Context,
  hand: Hand,
  fact: { action: string; resource: string },
  before: HeldListing,
  after: Standing
): Promise<void> {
  tell(context, "listing", [before.id])
  await recordAudit(context, hand.actor, {
    ...fact,
    resourceId: before.id,
    establishmentId: before.establishment_id,
    before: { state: before.state, edit_state: before.edit_state },
    after,
  })
}
