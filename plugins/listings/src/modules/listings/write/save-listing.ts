import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, noSuch, reaches, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { changedPaths } from "../../../domain/changed-paths"
import type { ListingContent } from "../../../domain/listing-content"
import { type Standing, standingAfter } from "../../../domain/listing-state"
import { checked, tell } from "../transaction"
import { requireOpen } from "./create-listing"
import { type HeldListing, holdListing, requireVersion } from "./hold-listing"
import { LISTING_REFUSALS } from "./listing-refusals"
import { readWorkshop, requireBelonging } from "./require-belonging"

/** What is saved: the whole content, and what stands beside it; what is absent stays. */
export type ListingSave = {
  /** The version that whoever saves has seen. */
  version: number
  content?: ListingContent | undefined
  workshop_id?: string | null | undefined
  code?: string | undefined
}

/**
 * Saves a listing. Of a published one this opens edits, while the shop goes on showing what was approved; edits that
 * come to say the same as the shop are no edits any more. Saving what is already there changes nothing, whatever the
 * version: an answer that was lost on the way is asked for again.
 * @throws MedusaError NOT_FOUND; CONFLICT `listing_changed` (see `requireVersion`), `listing_in_review`, `code_taken`,
 *   `workshop_fixed`; INVALID_DATA `workshop_closed` and as `requireBelonging`
 */
export async function saveListing(
  context: Context,
  hand: Hand,
  id: string,
  save: ListingSave
): Promise<void> {
  const listing = await holdListing(context, hand, id)
  const standing = standingAfter(listing, "save")
  if (!standing) {
    throw refused(MedusaError.Types.CONFLICT, "listing_in_review", "Take it back before you change it")
  }
  const after = {
    content: save.content ?? listing.content,
    workshop_id: save.workshop_id === undefined ? listing.workshop_id : save.workshop_id,
    code: save.code ?? listing.code,
  }
  if (saysTheSame(listing, after)) return
  await requireVersion(context, listing, save.version, after.content)
  await requireWorkshop(context, hand, listing, after.workshop_id)
  await requireBelonging(context, { ...listing, workshop_id: after.workshop_id }, after.content)
  const next = standingWith(standing, listing.published, after.content)
  await checked(context, LISTING_REFUSALS, (manager) =>
    manager.execute(
      `update listings_listing set content = ?::jsonb, workshop_id = ?, code = ?, edit_state = ?,
         version = version + 1, updated_by = ?, updated_at = now() where id = ?`,
      [
        ...[JSON.stringify(after.content), after.workshop_id, after.code, next.edit_state],
        ...[hand.actor.id ?? hand.actor.type, id],
      ]
    )
  )
  tell(context, "listing", [id])
  await recordAudit(context, hand.actor, {
    action: "listing.updated",
    resource: "listing",
    resourceId: id,
    establishmentId: listing.establishment_id,
    before: { code: listing.code, workshop_id: listing.workshop_id, ...listing.content },
    after: { code: after.code, workshop_id: after.workshop_id, ...after.content },
  })
}

type Said = Pick<HeldListing, "content" | "workshop_id" | "code">

function saysTheSame(before: Said, after: Said): boolean {
  return (
    before.code === after.code &&
    before.workshop_id === after.workshop_id &&
    changedPaths(before.content, after.content).length === 0
  )
}

/** Edits that say what the shop shows are none. */
export function standingWith(
  standing: Standing,
  published: ListingContent | null,
  content: ListingContent
): Standing {
  const same = standing.state === "published" && published && changedPaths(published, content).length === 0
  return same ? { ...standing, edit_state: null } : standing
}

/** Another workshop than before: in reach, open, and only until the product has an origin there. */
async function requireWorkshop(
  context: Context,
  hand: Hand,
  listing: HeldListing,
  workshopId: string | null
): Promise<void> {
  if (workshopId === listing.workshop_id) return
  if (listing.first_published_at !== null || listing.product_id !== null) {
    throw refused(
      MedusaError.Types.CONFLICT,
      "workshop_fixed",
      "What has been published stays with its workshop: make another listing"
    )
  }
  if (workshopId === null) return
  const workshop = await readWorkshop(context, workshopId)
  if (!workshop || !reaches(hand, workshop.establishment_id)) throw noSuch("workshop")
  requireOpen(workshop)
}
