import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { may, reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { type Connection, readOne, type SqlList } from "@tejido/institutions/http/sql-list"
import { sql } from "@tejido/institutions/http/sql-list"
import { inReach } from "@tejido/provenance/staff-lists/conditions"
import type { ListingContent } from "../domain/listing-content"
import { type ListingAct, standingAfter } from "../domain/listing-state"
import {
  LISTING_FROM,
  LISTING_SELECT,
  listingOf,
  type ListingRow,
  type StaffListing,
} from "../staff-lists/listing-row"
import {
  type ListingPhotoRow,
  photoOf,
  PHOTOS_OF_LISTING,
  type StaffListingPhoto,
} from "../staff-lists/listing-photos"

/** One listing whole, as who asks may see and change it. */
export type WholeListing = StaffListing & {
  content: ListingContent
  /** What the shop shows, or last showed. */
  published: ListingContent | null
  photos: StaffListingPhoto[]
  can: Record<ListingAct, boolean>
  withdrawn_reason: string | null
  /** Who changed it last, by name. */
  updated_by: string | null
  /** What a curator last asked to be changed; null once it was approved or is about nothing any more. */
  last_request: { reasons: string[]; note: string | null; by: string | null; at: string } | null
}

type Raw = ListingRow & {
  published: ListingContent | null
  photos: ListingPhotoRow[] | null
  withdrawn_reason: string | null
  submitted_by: string | null
  updated_by: string | null
  decided: (NonNullable<WholeListing["last_request"]> & { kind: "approved" | "changes_requested" }) | null
}

/**
 * Answers `{ listing }` with one listing whole; the one that the path's `id` names, or the one that was just made.
 * One query.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike
 */
export async function answerListing(
  req: StaffRequest,
  res: MedusaResponse,
  id = req.params.id ?? ""
): Promise<void> {
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const reach = reachFilter(req.staff.ability, "listing.read")
  const row = reach && (await readOne<Raw>(connection, listOf(id, reach)))
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such listing")
  const { submitted_by, photos, decided, ...rest } = row
  const listing: WholeListing = {
    ...listingOf(rest),
    content: row.content,
    published: row.published,
    photos: (photos ?? []).map(photoOf),
    can: actsOf(req, row, submitted_by),
    withdrawn_reason: row.withdrawn_reason,
    updated_by: row.updated_by,
    last_request: lastRequest(row),
  }
  res.json({ listing })
}

function listOf(id: string, reach: Parameters<typeof inReach>[1]): SqlList {
  return {
    select: `${LISTING_SELECT}, l.published, l.withdrawn_reason, l.submitted_by, ${PHOTOS_OF_LISTING} as photos,
      (select m.name from staff_member m where m.id = l.updated_by) as updated_by,
      (select json_build_object('kind', v.kind, 'reasons', v.reasons, 'note', v.note, 'by', m.name,
         'at', to_char(v.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
       from listings_review_event v left join staff_member m on m.id = v.member_id
       where v.listing_id = l.id and v.kind in ('changes_requested', 'approved') order by v.id desc limit 1) as decided`,
    from: LISTING_FROM,
    where: [sql("l.id = ?", id), ...inReach("l.establishment_id", reach)],
    sort: {},
    key: "l.id",
  }
}

/** What was asked for counts until it was approved, or the edits that it was about were dropped. */
function lastRequest({ state, edit_state, decided }: Raw): WholeListing["last_request"] {
  if (decided?.kind !== "changes_requested" || (state === "published" && edit_state === null)) return null
  const { reasons, note, by, at } = decided
  return { reasons, note, by, at }
}

/** What who asks can do to it now; what is still missing is said apart. */
function actsOf({ staff }: StaffRequest, row: Raw, submittedBy: string | null): WholeListing["can"] {
  const place = { establishment_id: row.establishment.id }
  const [writes, reviews, withdraws] = (
    ["listing.update", "listing.review", "listing.withdraw"] as const
  ).map((code) => may(staff.ability, code, place))
  const can = (act: ListingAct, right: boolean | undefined) =>
    right === true && standingAfter(row, act) !== null
  return {
    save: can("save", writes),
    submit: can("submit", writes),
    take_back: can("take_back", writes),
    // Nobody approves what they sent themselves.
    approve: can("approve", reviews) && submittedBy !== staff.memberId,
    request_changes: can("request_changes", reviews),
    withdraw: can("withdraw", withdraws),
  }
}
